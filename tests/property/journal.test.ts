import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { createDocumentStore, type DocumentStore } from '../../shared/history/documentStore.ts';
import { baseRecord } from '../../shared/journal/baseRecord.ts';
import { type JournalEntry, recordsOf } from '../../shared/journal/journalEntries.ts';
import { encodeJournalRecord } from '../../shared/journal/journalRecord.ts';
import { type Replayed, replayJournal } from '../../shared/journal/replayJournal.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { counterIds } from '../support/counterIds.ts';
import { arbitraryStep, takeStep } from '../support/randomCommand.ts';
import { opened } from '../support/sampleFile.ts';

const RUNS = 60;
const PATIENCE = 120_000;

/** A step of the hand: a command, an undo, a redo, or leaving a field. */
const arbitraryMove = fc.oneof(
  { weight: 8, arbitrary: arbitraryStep.map(step => ({ kind: 'step' as const, step })) },
  { weight: 3, arbitrary: fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }, { kind: 'seal' as const }) },
);

/** A store that journals itself as a window does, in batches that end wherever `flushAfter` says. */
class Journalled {
  readonly text: string;
  readonly store: DocumentStore;
  readonly newId = counterIds();
  readonly written: unknown[] = [];
  private waiting: JournalEntry[] = [];

  constructor(text: string, store?: DocumentStore) {
    this.text = text;
    this.store = store ?? createDocumentStore(opened(text).document, this.newId);
    this.write([baseRecord(this.store.history, this.store.position)]);
    this.store.subscribe(change => this.waiting.push(change));
  }

  flush(): void {
    this.write(this.waiting);
    this.waiting = [];
  }

  private write(entries: readonly JournalEntry[]): void {
    // As they come back from a disk: text.
    this.written.push(...JSON.parse(JSON.stringify(recordsOf(entries).map(encodeJournalRecord))));
  }
}

function replayed(journal: Journalled): Replayed {
  const outcome = replayJournal(journal.text, journal.written);
  if (outcome.kind !== 'replayed') throw new Error(outcome.kind);
  return outcome;
}

/** What a person could find out of a store: its content now, and at every undo and redo. */
function lookOf(store: DocumentStore): unknown {
  const look: unknown[] = [serializeDocument(store.document), store.position];
  let undone = 0;
  for (; store.undo(); undone += 1) look.push(store.undoLabel, store.position, serializeDocument(store.document));
  for (; undone > 0; undone -= 1) store.redo();
  while (store.redo()) look.push(store.redoLabel, store.position, serializeDocument(store.document));
  return look;
}

describe('a journal of random work', () => {
  it(
    'brings back the document, what can be undone and redone, and every position',
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), fc.array(fc.tuple(arbitraryMove, fc.boolean()), { maxLength: 40 }), (document, moves) => {
          const journal = new Journalled(serializeDocument(document));
          for (const [move, flush] of moves) {
            if (move.kind === 'step') takeStep(journal.store, move.step, journal.newId);
            else journal.store[move.kind]();
            if (flush) journal.flush();
          }
          journal.flush();
          const { document: back, history, torn } = replayed(journal);
          expect(torn).toBe(false);
          expect(lookOf(createDocumentStore(back, journal.newId, { history }))).toEqual(lookOf(journal.store));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'does so again from a full copy that was made in the middle',
    () => {
      fc.assert(
        fc.property(
          arbitraryDocument(),
          fc.array(arbitraryMove, { maxLength: 25 }),
          fc.array(arbitraryMove, { maxLength: 25 }),
          (document, a, b) => {
            const before = new Journalled(serializeDocument(document));
            const { store, newId } = before;
            const go = (moves: typeof a) => {
              for (const move of moves) {
                if (move.kind === 'step') takeStep(store, move.step, newId);
                else store[move.kind]();
              }
            };
            go(a);
            const journal = new Journalled(serializeDocument(store.document), store);
            store.seal();
            go(b);
            journal.flush();
            const { document: back, history } = replayed(journal);
            expect(lookOf(createDocumentStore(back, newId, { history }))).toEqual(lookOf(store));
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'stops at the last record that can be read, with a document that is sound',
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), fc.array(arbitraryStep, { minLength: 5, maxLength: 20 }), fc.nat(), (document, steps, at) => {
          const journal = new Journalled(serializeDocument(document));
          const states = [serializeDocument(journal.store.document)];
          for (const step of steps) {
            const { revision } = journal.store;
            takeStep(journal.store, step, journal.newId);
            journal.store.seal();
            journal.flush();
            if (journal.store.revision !== revision) states.push(serializeDocument(journal.store.document));
          }
          const cut = at % journal.written.length;
          journal.written.splice(cut, 1, { kind: 'do', command: 7 });
          const { document: back, torn } = replayed(journal);
          expect(torn).toBe(cut > 0 || journal.written.length > 1);
          expect(serializeDocument(back)).toBe(states[Math.max(0, cut - 1)]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
