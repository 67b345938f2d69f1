import type { Session } from '../session/session.ts';
import { closeDialog } from './closeDialog.ts';

/** Shows sentences that one has to have seen; goes on when they are put away. */
export function report(session: Session, title: string, text: string, lines: readonly string[]): Promise<void> {
  return new Promise(resolve => {
    session.state.setState({
      dialog: {
        kind: 'report',
        title,
        text,
        lines,
        done: () => {
          closeDialog(session);
          resolve();
        },
      },
    });
  });
}
