import type { EarlierStates, StatesOfDocument } from './earlierStates.ts';
import type { Journals } from './journals.ts';

/** What earlier states may take of the disk, all documents together. */
export interface StatesBound {
  readonly documents: number;
  readonly bytes: number;
}
export const STATES_BOUND: StatesBound = { documents: 200, bytes: 512 * 1024 * 1024 };

/** The journals that hold an earlier state of some document. */
export async function journalsWithStates(states: EarlierStates): Promise<ReadonlySet<string>> {
  return journalsOf(await states.all());
}

const journalsOf = (documents: readonly StatesOfDocument[]): ReadonlySet<string> =>
  new Set(documents.flatMap(({ states }) => states.map(({ journal }) => journal)));

/**
 * Takes away the journals that nobody needs: no window writes them, nothing in them is unsaved, and no earlier state lies in them. Where the
 * states take more than they may, the documents that were longest left alone lose theirs first.
 */
export async function collectJournals(
  journals: Journals,
  states: EarlierStates,
  held: ReadonlySet<string>,
  bound: StatesBound = STATES_BOUND,
): Promise<void> {
  const sizes = await journals.all();
  const needed = journalsOf(await forgetOldest(states, sizes, bound));
  for (const id of sizes.keys()) {
    if (needed.has(id) || (await journals.isHeld(id, held))) continue;
    const left = await journals.noteOf(id);
    if (left?.note.dirty !== true) await journals.discard(id);
  }
}

/** Answers what is left. */
async function forgetOldest(
  states: EarlierStates,
  sizes: ReadonlyMap<string, number>,
  bound: StatesBound,
): Promise<readonly StatesOfDocument[]> {
  const oldestFirst = await states.all();
  const bytesOf = (documents: readonly StatesOfDocument[]): number =>
    [...journalsOf(documents)].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
  let documents = oldestFirst.length;
  let bytes = bytesOf(oldestFirst);
  for (const [index, oldest] of oldestFirst.entries()) {
    if (documents <= bound.documents && bytes <= bound.bytes) return oldestFirst.slice(index);
    await states.forget(oldest.document);
    documents -= 1;
    bytes -= bytesOf([oldest]);
  }
  return [];
}
