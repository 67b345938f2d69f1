import type { Change } from '../../shared/change/change.ts';
import type { OpenDocument, Session } from '../session/session.ts';

interface Follower {
  /** The document changed. */
  readonly changed: (change: Change) => void;
  /** What is open is something else than before: another document, or another thing is known of its file. */
  readonly replaced: (open: OpenDocument, before: OpenDocument) => void;
}

/** Listens to whatever document the window shows. Returns the function that stops it. */
export function followDocument(session: Session, { changed, replaced }: Follower): () => void {
  let stopStore = session.state.getState().open.store.subscribe(changed);
  const stopState = session.state.subscribe((state, before) => {
    if (state.open === before.open) return;
    if (state.open.store !== before.open.store) {
      stopStore();
      stopStore = state.open.store.subscribe(changed);
    }
    replaced(state.open, before.open);
  });
  return () => {
    stopStore();
    stopState();
  };
}
