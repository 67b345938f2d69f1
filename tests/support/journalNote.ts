import type { JournalNote } from '../../shared/host/host.ts';

/** What a window says of a document with one unsaved change, but for what a test says otherwise. */
export const journalNote = (said: Partial<JournalNote>): JournalNote => ({
  ...{ title: 'Acme', file: null, digest: null, dirty: true, units: 3, duties: 5, changes: 1 },
  ...said,
});
