import type { Rect } from '../../base/geometry.ts';
import type { FrameId } from '../../model/ids.ts';
import { ALLOWED, type Command } from '../command.ts';

export interface AddFrameArgs {
  readonly id: FrameId;
  readonly box: Rect;
}

export const addFrame: Command<AddFrameArgs> = {
  id: 'frame.add',
  label: 'command.frame.add',
  can: () => ALLOWED,
  run(edit, { id, box }) {
    const place = { x: Math.round(box.x), y: Math.round(box.y) };
    const size = { width: Math.max(1, Math.round(box.width)), height: Math.max(1, Math.round(box.height)) };
    edit.put('frames', { id, place, size, title: '', colour: null });
  },
};
