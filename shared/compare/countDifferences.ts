import type { Difference, DifferenceKind, DifferenceState } from './difference.ts';

export type StateCounts = Readonly<Record<DifferenceState, number>>;

/** How many there are of each kind in each state; kinds without any are left out. In the order in which the kinds come. */
export function countDifferences(entries: readonly Difference[]): ReadonlyMap<DifferenceKind, StateCounts> {
  const counts = new Map<DifferenceKind, Record<DifferenceState, number>>();
  for (const { kind, state } of entries) {
    let ofKind = counts.get(kind);
    if (ofKind === undefined) {
      ofKind = { onlyBefore: 0, onlyAfter: 0, content: 0, both: 0, layout: 0 };
      counts.set(kind, ofKind);
    }
    ofKind[state] += 1;
  }
  return counts;
}
