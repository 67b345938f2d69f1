import { isUnsaved } from '../../shared/lifecycle/diskFacts.ts';
import type { OpenDocument } from './session.ts';

/** Whether the document differs from what is on disk. A new one with nothing done to it has nothing to lose. */
export const isDirty = ({ disk, store }: OpenDocument): boolean => isUnsaved(disk, store.position);
