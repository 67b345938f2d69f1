import type { Edit } from '../../change/edit.ts';
import { layOutBelow } from '../../layout/layOutBelow.ts';
import { makeRoom } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import { growsRight, turnedPoint } from '../../layout/turn.ts';
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
      if ('branchStyle' in fields && fields.branchStyle !== unit?.branchStyle) restyle(edit, id);
      if ('placement' in fields && fields.placement !== unit?.placement && unit?.parent != null) restyle(edit, unit.parent);
    }
  },
  mergeKey: ({ units, fields }) => `${units.join(' ')}/${Object.keys(fields).join(' ')}`,
};

/** What reports to the unit is laid out anew, and what is beside its branch makes room. */
function restyle(edit: Edit, id: UnitId): void {
  const unit = edit.unit(id);
  if (unit === undefined) return;
  layOutBelow(edit, unit, turnedPoint(placeOf(edit, unit), growsRight(edit)).y);
  makeRoom(edit, id, true);
}
