import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { createDocumentStore, type DocumentStore } from '../../shared/history/documentStore.ts';
import type { JournalContent } from '../../shared/host/host.ts';
import { baseRecord } from '../../shared/journal/baseRecord.ts';
import { type JournalEntry, recordsOf } from '../../shared/journal/journalEntries.ts';
import { encodeJournalRecord } from '../../shared/journal/journalRecord.ts';
import { counterIds } from './counterIds.ts';
import { openedDocument } from './sampleFile.ts';

/** A journal as a window leaves it: it begins with the text, which its file holds, and has what was done then. `mark` numbers from 1. */
export function journalled(
  text: string,
  work: (store: DocumentStore, mark: () => void) => void,
): { content: Pick<JournalContent, 'text' | 'records'>; now: string } {
  const store = createDocumentStore(openedDocument(text), counterIds());
  const entries: JournalEntry[] = [baseRecord(store.history, store.position)];
  store.subscribe(change => entries.push(change));
  let marks = 0;
  work(store, () => {
    marks += 1;
    entries.push({ kind: 'mark', mark: marks });
  });
  const records: readonly unknown[] = JSON.parse(JSON.stringify(recordsOf(entries).map(encodeJournalRecord)));
  return { content: { text, records }, now: serializeDocument(store.document) };
}
