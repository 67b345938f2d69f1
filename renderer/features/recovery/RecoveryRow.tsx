import { FileClock } from 'lucide-react';
import { useId } from 'react';
import type { LeftDocument } from '../../../shared/host/host.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { timeInWords } from '../../session/timeInWords.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './RecoveryRow.module.css';

interface RecoveryRowProps {
  readonly left: LeftDocument;
  /** The one that most likely is wanted. */
  readonly first: boolean;
  readonly discarded: boolean;
  readonly onOpen: () => void;
  readonly onCompare: () => void;
  /** Gives it up, or takes that back. */
  readonly onDiscard: () => void;
}

/** One document: what it is and holds, and what to do with it. */
export function RecoveryRow({ left, first, discarded, onOpen, onCompare, onDiscard }: RecoveryRowProps) {
  const session = useSession();
  const say = useSay();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const id = useId();
  const { title, file, time, changes } = left;
  const name = title.trim() === '' ? say('document.untitled') : title;
  const holds = say('recovery.holds', {
    units: say('compare.count.units', { count: left.units }),
    duties: say('compare.count.duties', { count: left.duties }),
    changes: file === null ? say('recovery.neverSaved') : say('recovery.changes', { count: changes }),
  });
  return (
    <li className={styles.row} aria-labelledby={`${id}-name`}>
      <FileClock size={20} strokeWidth={1.6} aria-hidden className={styles.sign} />
      <div className={styles.words}>
        <p id={`${id}-name`} className={discarded ? styles.struck : styles.name}>
          {name}
        </p>
        {discarded ? (
          <p>{say('recovery.discarded')}</p>
        ) : (
          <>
            <p>
              {timeInWords(language, time, Date.now())}
              {file !== null && <span className={styles.folder}> · {file.folder}</span>}
            </p>
            <p>{holds}</p>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        {!discarded && (
          <>
            <Button tone={first ? 'primary' : 'plain'} aria-describedby={`${id}-name`} onClick={onOpen}>
              {say('recovery.open')}
            </Button>
            {file !== null && (
              <Button aria-describedby={`${id}-name`} onClick={onCompare}>
                {say('recovery.compare')}
              </Button>
            )}
          </>
        )}
        {/* One button for both, so that the focus stays where it was pressed. */}
        <Button key="discard" tone="quiet" aria-describedby={`${id}-name`} onClick={onDiscard}>
          {say(discarded ? 'action.undo' : 'recovery.discard')}
        </Button>
      </div>
    </li>
  );
}
