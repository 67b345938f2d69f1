/** Whether two values of plain data are equal, whatever the order of their fields. A field that is `undefined` is a field that is not there. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  }
  return holdsAllOf(a, b) && holdsAllOf(b, a);
}

/** Own fields only: a stranger's field may be called `constructor`. */
function holdsAllOf(a: object, b: object): boolean {
  for (const key of Object.keys(b)) {
    const held = Object.hasOwn(a, key) ? (a as Record<string, unknown>)[key] : undefined;
    if (!sameData(held, (b as Record<string, unknown>)[key])) return false;
  }
  return true;
}
