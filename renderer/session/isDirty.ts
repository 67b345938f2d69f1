import type { OpenDocument } from './session.ts';

/** Whether the document differs from what is on disk. A new one with nothing done to it has nothing to lose. */
export function isDirty(open: OpenDocument): boolean {
  return open.savedPosition === null || open.store.position !== open.savedPosition;
}
