import { useMemo } from 'react';
import { describeDifference } from '../../../shared/compare/describeDifference.ts';
import type { Difference, DocumentDifference } from '../../../shared/compare/difference.ts';
import type { Sides } from '../../../shared/compare/sides.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import styles from './DifferenceRow.module.css';
import { STATE_SIGNS } from './differenceSigns.ts';

interface DifferenceRowProps {
  readonly whole: DocumentDifference;
  readonly difference: Difference;
  readonly sides: Sides;
}

/** One thing that differs: what it is, and under it a line for each way in which it does. */
export function DifferenceRow({ whole, difference, sides }: DifferenceRowProps) {
  const session = useSession();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const words = useMemo(() => describeDifference(language, whole, difference, sides), [language, whole, difference, sides]);
  const Sign = STATE_SIGNS[difference.state];
  return (
    <li className={styles.row}>
      <Sign size={16} strokeWidth={1.8} className={styles.sign} data-state={difference.state} aria-hidden />
      <div className={styles.words}>
        <p className={styles.subject}>
          {words.subject} {words.where !== '' && <span className={styles.where}>{words.where}</span>}
        </p>
        {words.content.map(line => (
          <p key={line}>{line}</p>
        ))}
        {words.layout.map(line => (
          <p key={line} className={styles.layout}>
            {line}
          </p>
        ))}
      </div>
    </li>
  );
}
