import type { Point } from '../../../shared/base/geometry.ts';
import { editFrame } from '../../../shared/commands/frames/editFrame.ts';
import { editNote } from '../../../shared/commands/notes/editNote.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { Note } from '../../../shared/model/note.ts';
import { frameItem } from '../../../shared/scene/frameItem.ts';
import { noteItem } from '../../../shared/scene/noteItem.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { perform } from '../../session/perform.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import type { Gesture } from './gesture.ts';

/** px: smaller ones could no longer be taken hold of. */
const LEAST = { noteWidth: 80, noteHeight: 37, frameWidth: 80, frameHeight: 60 };

/** Pulls a note's or a frame's lower right corner. */
export function resizeNote(canvas: CanvasContextValue, note: Note, start: Point): Gesture {
  const sized = (at: Point): Note => ({
    ...note,
    width: Math.max(LEAST.noteWidth, Math.round(note.width + at.x - start.x)),
    minHeight: Math.max(LEAST.noteHeight, Math.round(heightOf(note) + at.y - start.y)),
  });
  const heightOf = (from: Note): number => noteItem(from, TOKENS[canvas.theme]).bounds.height;
  return {
    move({ drawing }) {
      const item = noteItem(sized(drawing), TOKENS[canvas.theme]);
      canvas.state.setState({ resize: { key: item.key, item } });
    },
    end({ drawing }) {
      const { width, minHeight } = sized(drawing);
      perform(canvas.session, editNote, { note: note.id, fields: { width, minHeight } });
      canvas.session.state.getState().open.store.seal();
    },
  };
}

export function resizeFrame(canvas: CanvasContextValue, frame: Frame, start: Point): Gesture {
  const sized = (at: Point): Frame => ({
    ...frame,
    size: {
      width: Math.max(LEAST.frameWidth, Math.round(frame.size.width + at.x - start.x)),
      height: Math.max(LEAST.frameHeight, Math.round(frame.size.height + at.y - start.y)),
    },
  });
  return {
    move({ drawing }) {
      const item = frameItem(sized(drawing), TOKENS[canvas.theme]);
      canvas.state.setState({ resize: { key: item.key, item } });
    },
    end({ drawing }) {
      perform(canvas.session, editFrame, { frame: frame.id, fields: { size: sized(drawing).size } });
      canvas.session.state.getState().open.store.seal();
    },
  };
}
