import { orderKeyAt } from '../../base/orderKeys.ts';
import type { PositionId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { insertionIndex } from '../insertionIndex.ts';

export interface MovePositionArgs {
  readonly position: PositionId;
  /** The position of the same unit before which it goes; null: behind the last. */
  readonly before: PositionId | null;
}

export const movePosition: Command<MovePositionArgs> = {
  id: 'position.move',
  label: 'command.position.move',
  can: (view, { position }) => (view.position(position) === undefined ? refused('refusal.gone') : ALLOWED),
  run(edit, { position: id, before }) {
    const position = edit.position(id);
    if (position === undefined) return;
    const all = edit.positionsOf(position.unit);
    const others = all.filter(other => other !== position);
    edit.put('positions', { ...position, order: orderKeyAt(others, insertionIndex(all, new Set([id]), before)) });
  },
};
