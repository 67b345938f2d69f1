import { isReadOnly } from './isReadOnly.ts';
import { sayIn } from './sayIn.ts';
import type { Session } from './session.ts';
import { showToast } from './showToast.ts';

/** True: the document can only be looked at, and the user has been told so. */
export function refuseReadOnly(session: Session): boolean {
  if (!isReadOnly(session.state.getState().open)) return false;
  showToast(session, { kind: 'info', text: sayIn(session)('refusal.readOnly'), action: null });
  return true;
}
