import type { PositionId } from '../../model/ids.ts';
import { type Position, positionSchema } from '../../model/position.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { resizing } from '../resizing.ts';

export type PositionFields = Partial<Pick<Position, 'title' | 'headcount' | 'description' | 'skills' | 'kpis' | 'reviewMonths'>>;

export interface EditPositionArgs {
  readonly position: PositionId;
  readonly fields: PositionFields;
}

export const editPosition: Command<EditPositionArgs> = {
  id: 'position.edit',
  label: 'command.position.edit',
  can(view, { position, fields }) {
    if (view.position(position) === undefined) return refused('refusal.gone');
    return positionSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { position: id, fields }) {
    const position = edit.position(id);
    // A headcount can make the derived FTE appear on the card, and with it a second line of the name.
    if (position !== undefined) resizing(edit, [position.unit], () => edit.put('positions', { ...position, ...fields }));
  },
  mergeKey: ({ position, fields }) => `${position}/${Object.keys(fields).join(' ')}`,
};
