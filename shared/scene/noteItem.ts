import type { NoteId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextStyle } from '../text/textStyle.ts';
import type { Theme } from '../theme/tokens.ts';
import type { NoteItem } from './sceneItem.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

export const NOTE_STYLE: TextStyle = { size: 12, weight: 400 };
/** px. */
export const NOTE_PADDING = 10;
export const NOTE_LINE = 17;
/** A note is a remark: more lines than this belong in a document. */
const MOST_LINES = 200;

export const noteKey = (note: NoteId): string => `note/${note}`;

export function noteItem(note: Note, theme: Theme): NoteItem {
  const inner = Math.max(1, note.width - 2 * NOTE_PADDING);
  const lines = note.text.trim() === '' ? [] : breakLines(note.text, NOTE_STYLE, inner, MOST_LINES).lines;
  const height = Math.max(note.minHeight, lines.length * NOTE_LINE + 2 * NOTE_PADDING);
  const first = NOTE_PADDING + baseline(NOTE_LINE, NOTE_STYLE.size);
  return {
    kind: 'note',
    key: noteKey(note.id),
    note: note.id,
    bounds: { ...note.place, width: note.width, height },
    origin: note.place,
    primitives: [
      {
        kind: 'rect',
        x: 0.5,
        y: 0.5,
        width: note.width - 1,
        height: height - 1,
        radius: 6,
        fill: theme.noteFill,
        stroke: { colour: theme.noteLine, width: 1 },
      },
      ...lines.map((line, i) => textPrimitive(NOTE_PADDING, first + i * NOTE_LINE, line, NOTE_STYLE, theme.noteInk)),
    ],
  };
}
