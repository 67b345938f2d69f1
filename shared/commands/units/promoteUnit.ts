import { orderKeyAt } from '../../base/orderKeys.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

/** The unit becomes the next sibling of its parent. */
export const promoteUnit: Command<{ readonly unit: UnitId }> = {
  id: 'unit.promote',
  label: 'command.unit.promote',
  can(view, { unit: id }) {
    const unit = view.unit(id);
    if (unit === undefined) return refused('refusal.gone');
    return unit.parent === null ? refused('refusal.alreadyRoot') : ALLOWED;
  },
  run(edit, { unit: id }) {
    const unit = edit.unit(id);
    const parent = unit?.parent == null ? undefined : edit.unit(unit.parent);
    if (unit === undefined || parent === undefined) return;
    const siblings = edit.childrenOf(parent.parent);
    const order = orderKeyAt(siblings, siblings.indexOf(parent) + 1);
    const parked = parent.parent === null && parent.parked;
    edit.put('units', { ...unit, parent: parent.parent, order, pinned: false, parked, place: placeOf(edit, unit) });
    settle(edit, id);
    makeRoom(edit, id);
  },
};
