import { ALLOWED } from '../../shared/commands/command.ts';
import type { Dialog } from '../session/dialog.ts';
import type { Session } from '../session/session.ts';

export const openDialog = (session: Session, dialog: Dialog): void => session.state.setState({ dialog });
export const always = () => ALLOWED;
