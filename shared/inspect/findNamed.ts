import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';

/**
 * The one that a person means by an id or a name: an exact id first, then an exact name, then one that differs in case or in the space
 * around it only. On failure the candidates: those that share the name, none when nothing has it.
 */
export function findNamed<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  wanted: string,
): Result<T, readonly T[]> {
  const plain = (text: string): string => text.trim().toLocaleLowerCase();
  const ways: ((one: T) => boolean)[] = [one => one.id === wanted, one => one.name === wanted, one => plain(one.name) === plain(wanted)];
  for (const fits of ways) {
    const found = all.filter(fits);
    const [first] = found;
    if (first !== undefined) return found.length === 1 ? ok(first) : err(found);
  }
  return err([]);
}
