import type { NoteId } from '../../model/ids.ts';
import { type Note, noteSchema } from '../../model/note.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface EditNoteArgs {
  readonly note: NoteId;
  readonly fields: Partial<Pick<Note, 'text' | 'place' | 'width' | 'minHeight'>>;
}

export const editNote: Command<EditNoteArgs> = {
  id: 'note.edit',
  label: 'command.note.edit',
  can(view, { note, fields }) {
    if (view.note(note) === undefined) return refused('refusal.gone');
    return noteSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { note: id, fields }) {
    const note = edit.note(id);
    if (note !== undefined) edit.put('notes', { ...note, ...fields });
  },
  mergeKey: ({ note, fields }) => `${note}/${Object.keys(fields).join(' ')}`,
};
