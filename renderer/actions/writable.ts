import { refused, type Verdict } from '../../shared/commands/command.ts';
import type { Session } from '../session/session.ts';

/** What changes the document, or writes it: not while it can only be looked at. */
export const writable =
  (can: (session: Session) => Verdict) =>
  (session: Session): Verdict =>
    session.state.getState().open.newerVersion === null ? can(session) : refused('refusal.readOnly');
