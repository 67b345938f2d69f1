import type { Note } from '../model/note.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextStyle } from '../text/textStyle.ts';

export const NOTE_STYLE: TextStyle = { size: 12, weight: 400 };
/** px. */
export const NOTE_PADDING = 10;
export const NOTE_LINE = 17;
/** A note is a remark: more lines than this belong in a document. */
const MOST_LINES = 200;

/** A note's lines, broken to its width, and how high it is for them: px. */
export function noteLayout(note: Note): { readonly lines: readonly string[]; readonly height: number } {
  const inner = Math.max(1, note.width - 2 * NOTE_PADDING);
  const lines = note.text.trim() === '' ? [] : breakLines(note.text, NOTE_STYLE, inner, MOST_LINES).lines;
  return { lines, height: Math.max(note.minHeight, lines.length * NOTE_LINE + 2 * NOTE_PADDING) };
}
