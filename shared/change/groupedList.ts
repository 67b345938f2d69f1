/**
 * Lists of records under a key, each sorted, kept up to date one record at a time. A list keeps its identity until one of its
 * records changes; a change costs the length of that list and of no other.
 */
export class GroupedList<T extends { readonly id: string }> {
  readonly #groups = new Map<string, readonly T[]>();
  readonly #keysOf: (record: T) => readonly string[];
  readonly #compare: (a: T, b: T) => number;

  constructor(keysOf: (record: T) => readonly string[], compare: (a: T, b: T) => number) {
    this.#keysOf = keysOf;
    this.#compare = compare;
  }

  of(key: string): readonly T[] {
    return this.#groups.get(key) ?? NOTHING;
  }

  rebuild(records: Iterable<T>): void {
    const groups = new Map<string, T[]>();
    for (const record of records) {
      for (const key of this.#keysOf(record)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [record]);
        else group.push(record);
      }
    }
    this.#groups.clear();
    for (const [key, group] of groups) this.#groups.set(key, group.sort(this.#compare));
  }

  replace(before: T | null, after: T | null): void {
    const keysBefore = before === null ? [] : this.#keysOf(before);
    const keysAfter = after === null ? [] : this.#keysOf(after);
    for (const key of keysBefore) {
      if (keysAfter.includes(key)) continue;
      const rest = this.of(key).filter(record => record.id !== before?.id);
      if (rest.length === 0) this.#groups.delete(key);
      else this.#groups.set(key, rest);
    }
    if (after === null) return;
    for (const key of keysAfter) {
      const group = this.of(key).filter(record => record.id !== after.id);
      group.splice(insertionPoint(group, after, this.#compare), 0, after);
      this.#groups.set(key, group);
    }
  }
}

const NOTHING: readonly never[] = [];

function insertionPoint<T>(sorted: readonly T[], record: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as T, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
