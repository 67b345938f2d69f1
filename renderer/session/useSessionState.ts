import { useStore } from 'zustand';
import { useSession } from './SessionContext.ts';
import type { SessionState } from './session.ts';

/** The part of the session's state that `select` picks; the component is drawn again when that part is another value. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().state, select);
}
