import { generateNKeysBetween } from 'fractional-indexing';

/**
 * `count` sortable keys between two neighbours (null: no neighbour on that side), so that an insertion changes no other record.
 * Neighbours that are equal or the wrong way round (a merge, a stranger's file) are taken as if the second were absent.
 */
export function orderKeysBetween(before: string | null, after: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(before, before !== null && after !== null && before >= after ? null : after, count);
  } catch {
    // A key that the library did not make (a stranger's file): append after it in a way that still sorts behind.
    const stem = before ?? '';
    return generateNKeysBetween(null, null, count).map(key => `${stem}${key}`);
  }
}

/** The key of one record placed at `index` of a sorted list of siblings (which does not hold the record itself). */
export function orderKeyAt(siblings: readonly { readonly order: string }[], index: number): string {
  const before = siblings[index - 1]?.order ?? null;
  const after = siblings[index]?.order ?? null;
  return orderKeysBetween(before, after, 1)[0] as string;
}

/** The key with which one of them stands `by` places later among the others, earlier for less than 0. */
export const orderKeyMoved = <T extends { readonly order: string }>(all: readonly T[], moved: T, by: number): string =>
  orderKeyAt(
    all.filter(one => one !== moved),
    all.indexOf(moved) + by,
  );
