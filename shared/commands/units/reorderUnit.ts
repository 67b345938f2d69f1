import { orderKeyMoved } from '../../base/orderKeys.ts';
import { makeRoom } from '../../layout/makeRoom.ts';
import { placeOf, storedPlace } from '../../layout/placeOf.ts';
import { standBeside } from '../../layout/standBeside.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface ReorderUnitArgs {
  readonly unit: UnitId;
  readonly by: -1 | 1;
}

/**
 * One place earlier or later among its siblings. The two change places on the drawing as well, each with its branch, unless pinned; those behind them make
 * room or come closer, as one of the two may be the wider.
 */
export const reorderUnit: Command<ReorderUnitArgs> = {
  id: 'unit.reorder',
  label: 'command.unit.reorder',
  can(view, { unit: id, by }) {
    const unit = view.unit(id);
    if (unit === undefined) return refused('refusal.gone');
    const siblings = view.childrenOf(unit.parent);
    const neighbour = siblings[siblings.indexOf(unit) + by];
    return neighbour === undefined ? refused(by < 0 ? 'refusal.alreadyFirst' : 'refusal.alreadyLast') : ALLOWED;
  },
  run(edit, { unit: id, by }) {
    const unit = edit.unit(id);
    if (unit === undefined) return;
    const siblings = edit.childrenOf(unit.parent);
    const neighbour = siblings[siblings.indexOf(unit) + by];
    if (neighbour === undefined) return;
    const moved = { ...unit, order: orderKeyMoved(siblings, unit, by) };
    if (unit.pinned || neighbour.pinned) {
      edit.put('units', moved);
      return;
    }
    const [first, second] = by > 0 ? [unit, neighbour] : [neighbour, unit];
    if (unit.parent === null) {
      edit.put('units', moved);
      for (const tree of [second, first]) standBeside(edit, tree.id);
      return;
    }
    const a = placeOf(edit, first);
    const b = placeOf(edit, second);
    edit.put('units', { ...(first === unit ? moved : first), place: storedPlace(edit, unit.parent, false, b) });
    edit.put('units', { ...(second === unit ? moved : second), place: storedPlace(edit, unit.parent, false, a) });
    makeRoom(edit, second.id, true);
  },
  mergeKey: ({ unit }) => unit,
};
