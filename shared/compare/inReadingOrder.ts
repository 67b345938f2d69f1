/** As people of either language look for a name: ideographs by their sound, then letters, "Team 2" before "Team 10". */
const collator = new Intl.Collator(['zh', 'en'], { numeric: true, sensitivity: 'base' });

/** Sorted by name, those of one name by id: the same on every machine and for every language of the interface. */
export function inReadingOrder<T extends { readonly id: string }>(entries: readonly T[], nameOf: (entry: T) => string): T[] {
  return entries
    .map(entry => ({ entry, name: nameOf(entry) }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}
