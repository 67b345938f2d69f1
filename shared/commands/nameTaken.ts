/** Names as people tell them apart: without spaces at the ends, whatever the case or the width of the letters. */
const told = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Whether one of them, other than the one with the id `but`, has that name. */
export function isNameTaken(
  named: Iterable<{ readonly id: string; readonly name: string }>,
  name: string,
  but: string | null = null,
): boolean {
  return [...named].some(one => one.id !== but && told(one.name) === told(name));
}
