import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';

/** Somebody cancelled the opening of a file: that is no failure, but they see that it has ended. */
export function tellNotOpened(session: Session, name: string): void {
  showToast(session, { kind: 'info', text: sayIn(session)('work.notOpened', { name }), action: null });
}
