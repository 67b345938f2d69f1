import { refused, type Verdict } from '../../shared/commands/command.ts';
import { isReadOnly } from '../session/isReadOnly.ts';
import type { Session } from '../session/session.ts';

/** What changes the document, or writes it: not while it can only be looked at. */
export const writable =
  (can: (session: Session) => Verdict) =>
  (session: Session): Verdict =>
    isReadOnly(session.state.getState().open) ? refused('refusal.readOnly') : can(session);
