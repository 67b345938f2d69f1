import type { LeftBehind, RecoveryAnswer } from '../session/leftBehind.ts';
import type { Session } from '../session/session.ts';
import { closeDialog } from './closeDialog.ts';

/** Offers what a crash left behind. After a comparison show it again with the `discarded` of its answer. */
export function showRecovery(
  session: Session,
  documents: readonly LeftBehind[],
  discarded: readonly string[] = [],
): Promise<RecoveryAnswer> {
  return new Promise(resolve => {
    const answer = (answered: RecoveryAnswer): void => {
      closeDialog(session);
      resolve(answered);
    };
    session.state.setState({ dialog: { kind: 'recovery', documents, discarded, answer } });
  });
}
