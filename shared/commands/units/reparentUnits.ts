import { orderKeysBetween } from '../../base/orderKeys.ts';
import { isWithin, topmost } from '../../layout/branch.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

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
    if (units.length === 0 || units.some(id => view.unit(id) === undefined)) return refused('refusal.gone');
    if (parent === null) return units.some(id => view.unit(id)?.parent !== null) ? ALLOWED : refused('refusal.alreadyRoot');
    const target = view.unit(parent);
    if (target === undefined) return refused('refusal.gone');
    for (const id of units) {
      const name = view.unit(id)?.name ?? '';
      if (id === parent) return refused('refusal.ownReport', { name });
      // A unit above its own parent would be a loop without a top.
      if (isWithin(view, parent, id)) return refused('refusal.loop', { name, target: target.name });
    }
    if (units.every(id => view.unit(id)?.parent === parent)) return refused('refusal.sameParent', { target: target.name });
    return ALLOWED;
  },
  run(edit, { units, parent }) {
    const moving = topmost(edit, units).filter(id => edit.unit(id)?.parent !== parent);
    const last = edit.childrenOf(parent).at(-1)?.order ?? null;
    const keys = orderKeysBetween(last, null, moving.length);
    moving.forEach((id, i) => {
      const unit = edit.unit(id);
      if (unit === undefined) return;
      const place = placeOf(edit, unit);
      edit.put('units', { ...unit, parent, order: keys[i] as string, pinned: false, place });
      settle(edit, id);
      makeRoom(edit, id);
    });
  },
};
