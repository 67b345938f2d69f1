import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { OutlineRows } from '../../../shared/outline/outlineRows.ts';
import { useSessionState } from '../../session/useSessionState.ts';

/** The rows of the open document's scenario, followed change by change. */
export function useOutlineRows(): OutlineRows {
  const store = useSessionState(state => state.open.store);
  const source = useMemo(() => createSource(store), [store]);
  useEffect(() => source.start(), [source]);
  useSyncExternalStore(source.subscribe, source.version);
  return source.rows;
}

function createSource(store: DocumentStore) {
  const rows = new OutlineRows(store.view);
  const listeners = new Set<() => void>();
  let version = 0;
  const tell = (): void => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };
  return {
    rows,
    version: () => version,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      // What was done between the first drawing and now has not been heard of.
      rows.forget();
      const stops = [
        store.subscribeShown(() => {
          rows.forget();
          tell();
        }),
        store.subscribe(({ patches }) => {
          rows.heed(patches);
          tell();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
