import type { Say } from '../session/session.ts';

/** More than anybody reads, and less than would hold up the window: a file may have a mistake in each of its lines. */
const MOST = 200;

/** The first of many sentences, with a last one that says how many are left out. */
export function listedLines(say: Say, lines: readonly string[]): readonly string[] {
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), say('dialog.more', { count: lines.length - MOST })];
}
