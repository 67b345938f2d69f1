import { DocumentState } from '../change/documentState.ts';
import type { Opened, OpenFailure } from '../file/openOutcome.ts';
import { parseDocument } from '../file/parseDocument.ts';
import { serializeDocument } from '../file/serializeDocument.ts';
import { type History, newHistory, pushStep, type Step, travel } from '../history/history.ts';
import { checkInvariants } from '../model/invariants.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import { decodeJournalRecord, type JournalRecord } from './journalRecord.ts';
import { restorePatch } from './storedPatch.ts';
import { restoreStep } from './storedStep.ts';

/** A document as a journal has it. */
export interface Replayed {
  readonly kind: 'replayed';
  readonly document: OrgDocument;
  readonly history: History;
  /** The position that the file holds; null: none. */
  readonly savedPosition: number | null;
  /** Of the text that the journal begins with. */
  readonly opened: Opened;
  /** Something behind this state could not be read: what was done after it is not in it. */
  readonly torn: boolean;
}

/**
 * Brings back a document from the text that a journal begins with and the records behind it, as far as they can be read. Linear in both. Never
 * throws.
 *
 * @param records as they were read, from whoever wrote them
 * @param until stops at that mark, see `JournalRecord`; 0 at the first text; left out: at the end
 */
export function replayJournal(text: string, records: readonly unknown[], until: number | null = null): Replayed | OpenFailure {
  const opened = parseDocument(text);
  if (opened.kind !== 'opened') return opened;
  const [first, ...rest] = records;
  const base = decodeJournalRecord(first);
  const replay = new Replay(opened, base?.kind === 'base' ? base : null);
  if (until === 0) return replay.result(false);
  if (base?.kind !== 'base') return replay.result(rest.length > 0);
  for (const value of rest) {
    const record = decodeJournalRecord(value);
    if (record === null || !replay.take(record)) return replay.result(true);
    if (record.kind === 'mark' && record.mark === until) return replay.result(false);
  }
  return replay.result(until !== null);
}

class Replay {
  readonly #opened: Opened;
  readonly #state: DocumentState;
  readonly #history: History;
  #savedPosition: number | null;

  constructor(opened: Opened, base: Extract<JournalRecord, { kind: 'base' }> | null) {
    this.#opened = opened;
    this.#state = new DocumentState(opened.document);
    this.#history = base === null ? newHistory() : historyOf(base);
    this.#savedPosition = base === null ? null : base.savedPosition;
  }

  /** False: it does not fit what is there, and nothing of it was done. */
  take(record: JournalRecord): boolean {
    switch (record.kind) {
      case 'base':
        return false;
      case 'do':
        return this.#repeat(record);
      case 'undo':
      case 'redo':
        return this.#travel(record.kind);
      case 'saved':
        this.#savedPosition = record.position;
        return true;
      case 'mark':
        return true;
    }
  }

  result(torn: boolean): Replayed {
    const { document } = this.#state;
    const replayed = { kind: 'replayed', document, history: this.#history, savedPosition: this.#savedPosition } as const;
    // Only a journal that somebody changed ends like this: it is mended as a file would be, and what could be undone in it is given up.
    const mended = checkInvariants(document).length === 0 ? null : parseDocument(serializeDocument(document));
    const sound = mended?.kind !== 'opened' ? {} : { document: mended.document, history: newHistory(), savedPosition: null };
    return { ...replayed, ...sound, opened: this.#opened, torn };
  }

  #repeat({ patches: stored, command, label, mergeKey, joins, position }: Extract<JournalRecord, { kind: 'do' }>): boolean {
    const before = this.#state.document;
    const patches = stored.map(patch => restorePatch(patch, before));
    if (!patches.every(patch => patch !== null)) return false;
    this.#state.apply(patches);
    pushStep(this.#history, { command, label: label as Step['label'], patches, mergeKey }, joins, position);
    return true;
  }

  #travel(cause: 'undo' | 'redo'): boolean {
    const taken = travel(this.#history, cause);
    if (taken === null) return false;
    this.#state.apply(taken.patches);
    return true;
  }
}

function historyOf({ position, bottom, done, undone }: Extract<JournalRecord, { kind: 'base' }>): History {
  const lastPosition = Math.max(position, ...[...done, ...undone].map(step => step.position));
  return { done: done.map(restoreStep), undone: undone.map(restoreStep), bottom, lastPosition };
}
