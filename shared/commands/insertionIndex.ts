/**
 * Where among the records that stay those that move go: before the named one; before the next that stays where that one moves itself; behind
 * the last where it is null or not among them.
 */
export function insertionIndex<T extends { readonly id: string }>(
  all: readonly T[],
  moving: ReadonlySet<string>,
  before: string | null,
): number {
  const at = all.findIndex(record => record.id === before);
  return all.slice(0, at < 0 ? all.length : at).filter(record => !moving.has(record.id)).length;
}
