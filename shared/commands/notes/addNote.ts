import type { Point } from '../../base/geometry.ts';
import type { NoteId } from '../../model/ids.ts';
import { NOTE_SIZE, noteSchema } from '../../model/note.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface AddNoteArgs {
  readonly id: NoteId;
  /** Top left corner in the drawing. */
  readonly at: Point;
}

export const addNote: Command<AddNoteArgs> = {
  id: 'note.add',
  label: 'command.note.add',
  can: (_view, { at }) => (noteSchema.partial().safeParse({ place: at }).success ? ALLOWED : refused('refusal.outOfBounds')),
  run(edit, { id, at }) {
    edit.put('notes', { id, place: { x: Math.round(at.x), y: Math.round(at.y) }, ...NOTE_SIZE, text: '' });
  },
};
