import type { FolderEntry } from '../../../shared/host/host.ts';

/** The entry that typed letters lead to: the next one whose name begins with them, from `from` on and round to the start. -1: none. */
export function typeAhead(entries: readonly FolderEntry[], typed: string, from: number): number {
  const wanted = typed.toLocaleLowerCase();
  for (let step = 0; step < entries.length; step += 1) {
    const index = (from + step) % entries.length;
    if (entries[index]?.name.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
