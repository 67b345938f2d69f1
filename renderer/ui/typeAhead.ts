/** The name that typed letters lead to: the next one that begins with them, from `from` on and round to the start. -1: none. */
export function typeAhead(names: readonly string[], typed: string, from: number): number {
  const wanted = typed.toLocaleLowerCase();
  for (let step = 0; step < names.length; step += 1) {
    const index = (from + step) % names.length;
    if (names[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
