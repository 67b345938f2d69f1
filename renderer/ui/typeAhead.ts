/** Whether a name is one that typed letters lead to. */
export const startsWithTyped = (name: string, typed: string): boolean => name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase());

/** The name that typed letters lead to: the next one that begins with them, from `from` on and round to the start. -1: none. */
export function typeAhead(names: readonly string[], typed: string, from: number): number {
  for (let step = 0; step < names.length; step += 1) {
    const index = (from + step) % names.length;
    if (startsWithTyped(names[index] ?? '', typed)) return index;
  }
  return -1;
}
