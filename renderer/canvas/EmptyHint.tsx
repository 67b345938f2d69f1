import type { ReactElement } from 'react';
import { useSession } from '../session/SessionContext.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import styles from './EmptyHint.module.css';

/** What an empty drawing is for, and the first step. */
export function EmptyHint(): ReactElement | null {
  const session = useSession();
  const say = useSay();
  const empty = useDocument(({ scenario }) => scenario.units.size + scenario.notes.size + scenario.frames.size === 0);
  const editing = useSessionState(state => state.editing !== null);
  if (!empty || editing) return null;
  return (
    <div className={styles.hint}>
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.first')}</p>
      <p>{say('empty.keys')}</p>
      <div className={styles.actions} data-own-press>
        <button type="button" className={styles.button} onClick={() => session.state.setState({ dialog: { kind: 'newDocument' } })}>
          {say('empty.template')}
        </button>
      </div>
    </div>
  );
}
