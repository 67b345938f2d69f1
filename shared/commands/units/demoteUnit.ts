import { orderKeyAt } from '../../base/orderKeys.ts';
import { changingParents } from '../../layout/changingParents.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

/** The unit becomes the last report of the sibling before it. */
export const demoteUnit: Command<{ readonly unit: UnitId }> = {
  id: 'unit.demote',
  label: 'command.unit.demote',
  can(view, { unit: id }) {
    const unit = view.unit(id);
    if (unit === undefined) return refused('refusal.gone');
    return view.childrenOf(unit.parent)[0] === unit ? refused('refusal.noSiblingBefore') : ALLOWED;
  },
  run(edit, { unit: id }) {
    const unit = edit.unit(id);
    if (unit === undefined) return;
    const siblings = edit.childrenOf(unit.parent);
    const before = siblings[siblings.indexOf(unit) - 1];
    if (before === undefined) return;
    const changed = changingParents(edit, [id]);
    const reports = edit.childrenOf(before.id);
    edit.put('units', {
      ...unit,
      parent: before.id,
      order: orderKeyAt(reports, reports.length),
      pinned: false,
      parked: false,
      place: placeOf(edit, unit),
    });
    changed();
    settle(edit, id);
    makeRoom(edit, id);
  },
};
