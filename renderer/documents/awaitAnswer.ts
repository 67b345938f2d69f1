import type { Dialog } from '../session/dialog.ts';
import type { Session } from '../session/session.ts';
import { closeDialog } from './closeDialog.ts';

/** Opens a dialog and waits for its answer, with which it closes. */
export function awaitAnswer<Answer>(session: Session, dialog: (answer: (answered: Answer) => void) => Dialog): Promise<Answer> {
  return new Promise(resolve => {
    const answer = (answered: Answer): void => {
      closeDialog(session);
      resolve(answered);
    };
    session.state.setState({ dialog: dialog(answer) });
  });
}
