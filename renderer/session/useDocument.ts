import { useCallback, useSyncExternalStore } from 'react';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { subscribeView } from './subscribeView.ts';
import { useSessionState } from './useSessionState.ts';

/**
 * What `select` reads from the open document; drawn again when that is another value. It must give back records and lists as the view
 * holds them (they keep their identity until they change) or plain values, never something made on the spot.
 */
export function useDocument<T>(select: (view: ScenarioView) => T): T {
  const store = useSessionState(state => state.open.store);
  const subscribe = useCallback((listener: () => void) => subscribeView(store, listener), [store]);
  return useSyncExternalStore(subscribe, () => select(store.view));
}
