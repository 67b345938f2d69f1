import { orderKeyMoved } from '../../base/orderKeys.ts';
import type { ViewId } from '../../model/ids.ts';
import { viewsInOrder } from '../../model/viewsInOrder.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface ReorderViewArgs {
  readonly view: ViewId;
  readonly by: -1 | 1;
}

/** One place earlier or later among the saved views. */
export const reorderView: Command<ReorderViewArgs> = {
  id: 'view.reorder',
  label: 'command.view.reorder',
  can({ scenario }, { view: id, by }) {
    const all = viewsInOrder(scenario);
    const at = all.findIndex(view => view.id === id);
    if (at < 0) return refused('refusal.gone');
    return all[at + by] === undefined ? refused(by < 0 ? 'refusal.viewFirst' : 'refusal.viewLast') : ALLOWED;
  },
  run(edit, { view: id, by }) {
    const moved = edit.scenario.views.get(id);
    if (moved !== undefined) edit.put('views', { ...moved, order: orderKeyMoved(viewsInOrder(edit.scenario), moved, by) });
  },
};
