import { cleanLine } from '../text/cleanText.ts';

/** Characters of a text that are shown. */
const LENGTH = 60;
/** Of what the two have in common, so much is kept for the reader to know where it is. */
const LEAD = 12;

export interface Excerpts {
  readonly before: string;
  readonly after: string;
  /** At least one is not the whole text. */
  readonly cut: boolean;
}

/** Both texts on one line each, cut to where they begin to differ. */
export function excerpts(before: string, after: string): Excerpts {
  const a = [...oneLine(before)];
  const b = [...oneLine(after)];
  if (a.length <= LENGTH && b.length <= LENGTH) return { before: a.join(''), after: b.join(''), cut: false };
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
  // Beginnings that are alike tell nothing: they are kept only where the difference can be seen with them.
  const from = common < LENGTH / 2 ? 0 : common - LEAD;
  return { before: part(a, from), after: part(b, from), cut: true };
}

/** One text on one line, cut to so much as is shown. */
export const excerpt = (text: string): string => part([...oneLine(text)], 0);

const oneLine = (text: string): string => cleanLine(text).replaceAll(/\s+/gu, ' ').trim();

function part(characters: readonly string[], from: number): string {
  const end = from + LENGTH;
  const shown = characters.slice(from, end).join('').trim();
  return `${from > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}`;
}
