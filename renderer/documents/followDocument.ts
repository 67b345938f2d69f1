import type { Change } from '../../shared/change/change.ts';
import type { DocumentStore } from '../../shared/history/documentStore.ts';
import type { ScenarioId } from '../../shared/model/ids.ts';
import type { OpenDocument, Session } from '../session/session.ts';

interface Follower {
  /** The document changed. */
  readonly changed: (change: Change) => void;
  /** Another of its scenarios is shown than the one that is named. */
  readonly switched?: (before: ScenarioId) => void;
  /** What is open is something else than before: another document, or another thing is known of its file. */
  readonly replaced: (open: OpenDocument, before: OpenDocument) => void;
}

/** Listens to whatever document the window shows. Returns the function that stops it. */
export function followDocument(session: Session, { changed, switched, replaced }: Follower): () => void {
  const listen = (store: DocumentStore): (() => void) => {
    const stops = [store.subscribe(changed), ...(switched === undefined ? [] : [store.subscribeShown(switched)])];
    return () => {
      for (const stop of stops) stop();
    };
  };
  let stopStore = listen(session.state.getState().open.store);
  const stopState = session.state.subscribe((state, before) => {
    if (state.open === before.open) return;
    if (state.open.store !== before.open.store) {
      stopStore();
      stopStore = listen(state.open.store);
    }
    replaced(state.open, before.open);
  });
  return () => {
    stopStore();
    stopState();
  };
}
