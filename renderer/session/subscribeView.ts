import type { DocumentStore } from '../../shared/history/documentStore.ts';

/** Hears of everything after which the view may answer otherwise: a change, and another scenario being shown. */
export function subscribeView(store: DocumentStore, listener: () => void): () => void {
  const stops = [store.subscribe(listener), store.subscribeShown(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
