import { compareOrder } from '../model/orgDocument.ts';

/** One of the siblings that are there on both sides, with its order key on each. */
export interface Sibling {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Ids of those that stand elsewhere among their siblings. A key may be another one although nothing moved (there and back, a repair), and
 * moving one past five others moves only that one: so it is the fewest of those with a new key that explain the new order. n log n.
 */
export function movedSiblings(siblings: readonly Sibling[]): Set<string> {
  const moved = new Set<string>();
  const gapAfter = new Map<string, number>();
  const rankAfter = new Map<string, number>();
  walkGaps(siblings, 'after', ({ id }, gap, rank) => {
    gapAfter.set(id, gap);
    rankAfter.set(id, rank);
  });
  // Those with a new key that still stand between the same two of those that kept theirs, in their old order.
  const within = new Map<number, string[]>();
  walkGaps(siblings, 'before', (sibling, gap) => {
    if (sibling.before === sibling.after) return;
    const ids = within.get(gap);
    if (gapAfter.get(sibling.id) !== gap) moved.add(sibling.id);
    else if (ids === undefined) within.set(gap, [sibling.id]);
    else ids.push(sibling.id);
  });
  for (const ids of within.values()) {
    const kept = longestRise(ids.map(id => rankAfter.get(id) ?? 0));
    for (const [i, id] of ids.entries()) if (!kept.has(i)) moved.add(id);
  }
  return moved;
}

/** In the order of one side; the gap is the number of siblings passed that kept their key. */
function walkGaps(siblings: readonly Sibling[], side: 'before' | 'after', visit: (sibling: Sibling, gap: number, rank: number) => void) {
  const sorted = siblings.toSorted((a, b) => compareOrder({ id: a.id, order: a[side] }, { id: b.id, order: b[side] }));
  let gap = 0;
  for (const [rank, sibling] of sorted.entries()) {
    visit(sibling, gap, rank);
    if (sibling.before === sibling.after) gap += 1;
  }
}

/** Indices of a longest subsequence that rises. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** Of each length the index of the smallest number that such a rise can end with. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [i, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1] ?? -1);
    ends[low] = i;
  }
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] as number) kept.add(i);
  return kept;
}
