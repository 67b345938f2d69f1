import { isDirty } from './isDirty.ts';
import type { OpenDocument } from './session.ts';

/** Nothing was ever done here: an empty document of no file, whose place another one may take unasked. */
export const isBlank = (open: OpenDocument): boolean => open.file === null && open.suggestedName === null && !isDirty(open);
