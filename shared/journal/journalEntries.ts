import type { Change, StepFacts } from '../change/change.ts';
import { mergedPatches } from '../change/patch.ts';
import type { JournalRecord } from './journalRecord.ts';
import { storePatch } from './storedPatch.ts';

/** What waits to go into the journal: changes as they were announced, and records that stand between them. */
export type JournalEntry = Change | JournalRecord;

/** A change that was done, and neither undone nor redone. */
type Done = Change & { readonly step: StepFacts };

/**
 * The records of entries in their order. Changes in a row that became one step become one record, so that steady typing costs what was typed and
 * not a record for each key.
 */
export function recordsOf(entries: readonly JournalEntry[]): JournalRecord[] {
  const folded: JournalEntry[] = [];
  for (const entry of entries) {
    const last = folded.at(-1);
    if (isDone(entry) && entry.step.joins && last !== undefined && isDone(last)) folded.splice(-1, 1, joined(last, entry));
    else folded.push(entry);
  }
  return folded.map(recordOf);
}

const isDone = (entry: JournalEntry): entry is Done => 'cause' in entry && entry.step !== null;

const joined = (first: Done, next: Done): Done => ({
  ...next,
  patches: mergedPatches([...first.patches, ...next.patches]),
  step: { ...next.step, joins: first.step.joins },
});

function recordOf(entry: JournalEntry): JournalRecord {
  if (isDone(entry)) {
    const { command, position, step, patches } = entry;
    return { kind: 'do', command, ...step, position, patches: patches.map(storePatch) };
  }
  return 'cause' in entry ? { kind: entry.cause === 'undo' ? 'undo' : 'redo' } : entry;
}
