import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { dismissToast, showToast } from '../session/showToast.ts';

/** Says when the host behind a browser tab has stopped, and takes the words back when it is there again. */
export function watchConnection(session: Session): () => void {
  return session.host.on('connection', ({ alive }) => {
    const text = sayIn(session)('status.connectionLost');
    if (!alive) showToast(session, { kind: 'error', text, action: null });
    else for (const toast of session.state.getState().toasts) if (toast.text === text) dismissToast(session, toast.id);
  });
}
