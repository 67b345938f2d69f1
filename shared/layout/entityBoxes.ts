import type { Rect } from '../base/geometry.ts';
import { noteLayout } from '../card/noteLayout.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';

/** The note in the drawing. */
export const noteBox = (note: Note): Rect => ({ ...note.place, width: note.width, height: noteLayout(note).height });

/** The frame in the drawing. */
export const frameBox = (frame: Frame): Rect => ({ ...frame.place, ...frame.size });
