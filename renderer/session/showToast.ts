import { announce } from './announce.ts';
import type { Session, Toast } from './session.ts';

let lastId = 0;
/** So many are shown at once; an older one gives way. */
const AT_MOST = 3;

/** A few words that go by themselves; a screen reader says them as well. */
export function showToast(session: Session, toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  const id = lastId;
  session.state.setState(state => ({
    toasts: [...state.toasts.filter(shown => shown.text !== toast.text), { ...toast, id }].slice(-AT_MOST),
  }));
  announce(session, toast.text);
}

export function dismissToast(session: Session, id: number): void {
  session.state.setState(state => ({ toasts: state.toasts.filter(toast => toast.id !== id) }));
}
