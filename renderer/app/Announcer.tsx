import { useSessionState } from '../session/useSessionState.ts';
import styles from './Announcer.module.css';

/** Says to a screen reader what happened; two places in turn, so that the same sentence is said again. */
export function Announcer() {
  const { text, count } = useSessionState(state => state.announcement);
  return (
    <div className={styles.hidden}>
      <div aria-live="polite">{count % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{count % 2 === 1 ? text : ''}</div>
    </div>
  );
}
