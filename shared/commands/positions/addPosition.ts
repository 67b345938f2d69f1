import { orderKeyAt } from '../../base/orderKeys.ts';
import type { PositionId, UnitId } from '../../model/ids.ts';
import { newPosition, positionSchema } from '../../model/position.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface AddPositionArgs {
  readonly id: PositionId;
  readonly unit: UnitId;
  readonly title: string;
}

export const addPosition: Command<AddPositionArgs> = {
  id: 'position.add',
  label: 'command.position.add',
  can(view, { unit, title }) {
    if (view.unit(unit) === undefined) return refused('refusal.gone');
    return positionSchema.partial().safeParse({ title }).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { id, unit, title }) {
    const positions = edit.positionsOf(unit);
    edit.put('positions', newPosition({ id, unit, title, order: orderKeyAt(positions, positions.length) }));
  },
};
