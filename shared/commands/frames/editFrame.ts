import { type Frame, frameSchema } from '../../model/frame.ts';
import type { FrameId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface EditFrameArgs {
  readonly frame: FrameId;
  readonly fields: Partial<Pick<Frame, 'title' | 'place' | 'size' | 'colour'>>;
}

export const editFrame: Command<EditFrameArgs> = {
  id: 'frame.edit',
  label: 'command.frame.edit',
  can(view, { frame, fields }) {
    if (view.frame(frame) === undefined) return refused('refusal.gone');
    return frameSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { frame: id, fields }) {
    const frame = edit.frame(id);
    if (frame !== undefined) edit.put('frames', { ...frame, ...fields });
  },
  mergeKey: ({ frame, fields }) => `${frame}/${Object.keys(fields).join(' ')}`,
};
