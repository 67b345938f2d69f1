import { NOTE_LINE, NOTE_PADDING, NOTE_STYLE, noteLayout } from '../card/noteLayout.ts';
import type { NoteId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { Theme } from '../theme/tokens.ts';
import type { NoteItem } from './sceneItem.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

export const noteKey = (note: NoteId): string => `note/${note}`;

export function noteItem(note: Note, theme: Theme): NoteItem {
  const { lines, height } = noteLayout(note);
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
