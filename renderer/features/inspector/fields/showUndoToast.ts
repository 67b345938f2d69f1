import { sayIn } from '../../../session/sayIn.ts';
import type { Session } from '../../../session/session.ts';
import { showToast } from '../../../session/showToast.ts';

/** Says what was just done, with Undo beside it. Pressed after later changes it leaves those alone and says so. */
export function showUndoToast(session: Session, text: string): void {
  const { store } = session.state.getState().open;
  const after = store.position;
  const run = (): void => {
    if (store === session.state.getState().open.store && store.position === after) store.undo();
    else showToast(session, { kind: 'info', text: sayIn(session)('inspector.undo.later'), action: null });
  };
  showToast(session, { kind: 'info', text, action: { label: 'action.undo', run } });
}
