import { isHanging, type PlainStyle, perRow } from './branchStyle.ts';
import { SPACING } from './spacing.ts';

/** px between a unit, or what stands beside its line, and the first row of its branch. */
export const firstGap = (style: PlainStyle): number => (isHanging(style) ? SPACING.hang : SPACING.down);

/**
 * The tops of the reports' cards from where the rows begin, and how far down the branch reaches. `extents` are the heights of the reports with
 * their branches; `known` the tops of the first ones, which stay.
 */
export function mainPlaces(
  style: PlainStyle,
  start: number,
  extents: readonly number[],
  known: readonly number[] = [],
): { readonly tops: number[]; readonly end: number } {
  const tops: number[] = [];
  const count = perRow(style);
  let top = start;
  let end = start;
  for (const [i, extent] of extents.entries()) {
    if (i > 0 && i % count === 0) top = end + SPACING.hang;
    const at = known[i] ?? top;
    if (i % count === 0) top = at;
    tops.push(at);
    end = Math.max(end, at + extent);
  }
  return { tops, end };
}

/** The same for assistants and staff: rows of a left and a right one. `lefts` says which stand left. */
export function besidePlaces(extents: readonly number[], lefts: readonly boolean[]): { readonly tops: number[]; readonly end: number } {
  const tops: number[] = [];
  let left: number = SPACING.beside;
  let right: number = SPACING.beside;
  for (const [i, extent] of extents.entries()) {
    if (lefts[i]) {
      // A new pair begins below both.
      left = Math.max(left, right);
      tops.push(left);
      right = left;
      left += extent + SPACING.beside;
    } else {
      tops.push(right);
      right += extent + SPACING.beside;
    }
  }
  const end = extents.length === 0 ? 0 : Math.max(left, right) - SPACING.beside;
  return { tops, end };
}
