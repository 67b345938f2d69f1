import type { UnitId } from '../../model/ids.ts';
import { type Unit, unitSchema } from '../../model/unit.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { resizing } from '../resizing.ts';

/** What can be said of a unit without moving it in the tree or on the drawing. */
export type UnitFields = Partial<
  Pick<Unit, 'name' | 'subtitle' | 'kind' | 'head' | 'purpose' | 'fte' | 'cost' | 'colour' | 'notes' | 'branchStyle' | 'placement'>
>;

export interface EditUnitsArgs {
  readonly units: readonly UnitId[];
  readonly fields: UnitFields;
}

/** Sets the same fields on one unit or many: the inspector's and the rename's one way. */
export const editUnits: Command<EditUnitsArgs> = {
  id: 'unit.edit',
  label: 'command.unit.edit',
  labelFor: ({ fields }) => ('name' in fields ? 'command.unit.rename' : 'command.unit.edit'),
  can(view, { units, fields }) {
    if (units.length === 0 || units.some(id => view.unit(id) === undefined)) return refused('refusal.gone');
    return unitSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { units, fields }) {
    for (const id of units) {
      const unit = edit.unit(id);
      if (unit !== undefined) resizing(edit, [id], () => edit.put('units', { ...unit, ...fields }));
    }
  },
  mergeKey: ({ units, fields }) => `${units.join(' ')}/${Object.keys(fields).join(' ')}`,
};
