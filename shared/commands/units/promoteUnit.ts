import { orderKeyAt } from '../../base/orderKeys.ts';
import { changingParents } from '../../layout/changingParents.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import { standBeside } from '../../layout/standBeside.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

/** The unit becomes the next sibling of its parent; below nobody, a tree beside its parent's. */
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
    const changed = changingParents(edit, [id]);
    const siblings = edit.childrenOf(parent.parent);
    const order = orderKeyAt(siblings, siblings.indexOf(parent) + 1);
    const parked = parent.parent === null && parent.parked;
    edit.put('units', { ...unit, parent: parent.parent, order, pinned: false, parked, place: placeOf(edit, unit) });
    changed();
    if (parent.parent === null) standBeside(edit, id);
    else {
      settle(edit, id);
      makeRoom(edit, id);
    }
  },
};
