import { orderKeysBetween } from '../../base/orderKeys.ts';
import { topmost } from '../../layout/branch.ts';
import { changingParents } from '../../layout/changingParents.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { reportRefusal } from './reportRefusal.ts';

export interface ReparentUnitsArgs {
  readonly units: readonly UnitId[];
  /** null makes them roots, where they stand. */
  readonly parent: UnitId | null;
}

/** Units with their branches report to another unit, as its last reports in the order in which they come. */
export const reparentUnits: Command<ReparentUnitsArgs> = {
  id: 'unit.reparent',
  label: 'command.unit.reparent',
  can(view, { units, parent }) {
    const refusal = reportRefusal(view, units, parent);
    if (refusal !== null) return refusal;
    if (units.some(id => view.unit(id)?.parent !== parent)) return ALLOWED;
    return parent === null ? refused('refusal.alreadyRoot') : refused('refusal.sameParent', { target: view.unit(parent)?.name ?? '' });
  },
  run(edit, { units, parent }) {
    const moving = topmost(edit, units).filter(id => edit.unit(id)?.parent !== parent);
    const last = edit.childrenOf(parent).at(-1)?.order ?? null;
    const keys = orderKeysBetween(last, null, moving.length);
    moving.forEach((id, i) => {
      const unit = edit.unit(id);
      if (unit === undefined) return;
      const place = placeOf(edit, unit);
      const changed = changingParents(edit, [id]);
      edit.put('units', { ...unit, parent, order: keys[i] as string, pinned: false, parked: false, place });
      changed();
      settle(edit, id);
      makeRoom(edit, id);
    });
  },
};
