import type { LeftDocument } from '../../shared/host/host.ts';
import type { RecoveryAnswer } from '../session/recoveryAnswer.ts';
import type { Session } from '../session/session.ts';
import { closeDialog } from './closeDialog.ts';

/** Offers what a crash left behind. After a comparison show it again with the `discarded` of its answer. */
export function showRecovery(
  session: Session,
  documents: readonly LeftDocument[],
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
