import type { Point } from '../../base/geometry.ts';
import { orderKeysBetween } from '../../base/orderKeys.ts';
import type { Edit } from '../../change/edit.ts';
import { branchOf, topmost } from '../../layout/branch.ts';
import { changingParents } from '../../layout/changingParents.ts';
import { freePlace, makeRoom } from '../../layout/makeRoom.ts';
import { boxOf, placeOf } from '../../layout/placeOf.ts';
import { isParked } from '../../layout/shown.ts';
import type { UnitId } from '../../model/ids.ts';
import { unitSchema } from '../../model/unit.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface ParkUnitsArgs {
  /** Those below another of them come along with it. */
  readonly units: readonly UnitId[];
  /** On to the bench, or back from it as trees. */
  readonly parked: boolean;
  /** Where the top left corner of what comes back goes; absent: where it stood, or beside what stands there now. */
  readonly at?: Point;
}

/**
 * Units with their branches go on the bench: they report to nobody, keep their place and everything that they hold, and are no part of the drawing.
 * Or they come back from it.
 */
export const parkUnits: Command<ParkUnitsArgs> = {
  id: 'unit.park',
  label: 'command.unit.park',
  labelFor: ({ parked }) => (parked ? 'command.unit.park' : 'command.unit.unpark'),
  can(view, { units, parked, at }) {
    if (units.length === 0 || units.some(id => view.unit(id) === undefined)) return refused('refusal.gone');
    if (!unitSchema.partial().safeParse({ place: at }).success) return refused('refusal.outOfBounds');
    if (units.some(id => isParked(view, id) !== parked)) return ALLOWED;
    return refused(parked ? 'refusal.parkedAlready' : 'refusal.notParked');
  },
  run(edit, { units, parked, at }) {
    const moving = topmost(edit, units).filter(id => isParked(edit, id) !== parked);
    const changed = changingParents(edit, moving);
    const keys = orderKeysBetween(edit.childrenOf(null).at(-1)?.order ?? null, null, moving.length);
    moving.forEach((id, i) => {
      const unit = edit.unit(id);
      if (unit === undefined) return;
      const place = placeOf(edit, unit);
      edit.put('units', { ...unit, parent: null, order: keys[i] as string, parked: true, place });
      if (!parked) takeOff(edit, id, at === undefined ? null : { x: at.x + i * STEP, y: at.y + i * STEP });
    });
    changed();
  },
};

/** px: several that come back at once do not cover each other. */
const STEP = 24;

/** `at` null: where it stands, or beside what has come to stand there meanwhile. */
function takeOff(edit: Edit, id: UnitId, at: Point | null): void {
  const top = edit.unit(id);
  if (top === undefined) return;
  const to = at ?? freePlace(edit, boxOf(edit, top));
  const dx = Math.round(to.x - top.place.x);
  const dy = Math.round(to.y - top.place.y);
  for (const unit of branchOf(edit, top)) {
    if (unit.id === id) edit.put('units', { ...unit, parked: false, place: { x: unit.place.x + dx, y: unit.place.y + dy } });
    // A branch comes as one, what is pinned in it as well.
    else if (unit.pinned) edit.put('units', { ...unit, place: { x: unit.place.x + dx, y: unit.place.y + dy } });
  }
  makeRoom(edit, id);
}
