import type { Session, Toast } from '../../../session/session.ts';
import { showToast } from '../../../session/showToast.ts';

/** Says what was just done, with Undo beside it, until the document moves on: by a later change, by an undo, or because another one is open. */
export function showUndoToast(session: Session, text: string): void {
  const { store } = session.state.getState().open;
  const after = store.position;
  const action: Toast['action'] = { label: 'action.undo', run: () => void store.undo() };
  const isIt = (toast: Toast): boolean => toast.action === action;
  showToast(session, { kind: 'info', text, action });

  const retire = (): void => {
    stopStore();
    stopState();
    if (session.state.getState().toasts.some(isIt)) {
      session.state.setState(({ toasts }) => ({ toasts: toasts.filter(toast => !isIt(toast)) }));
    }
  };
  const stopStore = store.subscribe(() => {
    if (store.position !== after) retire();
  });
  const stopState = session.state.subscribe(({ open, toasts }) => {
    if (open.store !== store || !toasts.some(isIt)) retire();
  });
}
