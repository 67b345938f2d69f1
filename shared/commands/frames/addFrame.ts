import type { Rect } from '../../base/geometry.ts';
import { type Frame, frameSchema } from '../../model/frame.ts';
import type { FrameId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface AddFrameArgs {
  readonly id: FrameId;
  readonly box: Rect;
}

export const addFrame: Command<AddFrameArgs> = {
  id: 'frame.add',
  label: 'command.frame.add',
  can: (_view, { box }) => (frameSchema.partial().safeParse(whole(box)).success ? ALLOWED : refused('refusal.outOfBounds')),
  run(edit, { id, box }) {
    edit.put('frames', { id, ...whole(box), title: '', colour: null });
  },
};

/** In whole px, and never without any area. */
const whole = ({ x, y, width, height }: Rect): Pick<Frame, 'place' | 'size'> => ({
  place: { x: Math.round(x), y: Math.round(y) },
  size: { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) },
});
