import { useCallback, useSyncExternalStore } from 'react';
import { isDirty } from './isDirty.ts';
import { useSessionState } from './useSessionState.ts';

/** Whether the document differs from what is on disk, followed change by change. */
export function useIsDirty(): boolean {
  const open = useSessionState(state => state.open);
  const subscribe = useCallback((listener: () => void) => open.store.subscribe(listener), [open.store]);
  return useSyncExternalStore(subscribe, () => isDirty(open));
}
