import type { Session } from '../session/session.ts';

export function closeDialog(session: Session): void {
  session.state.setState({ dialog: null });
}
