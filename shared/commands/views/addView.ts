import { orderKeyAt } from '../../base/orderKeys.ts';
import type { ViewId } from '../../model/ids.ts';
import { type Seen, savedViewSchema } from '../../model/savedView.ts';
import { viewsInOrder } from '../../model/viewsInOrder.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { isViewNameTaken } from './viewName.ts';

export interface AddViewArgs {
  readonly id: ViewId;
  /** Spaces at its ends go. */
  readonly name: string;
  readonly seen: Seen;
}

/** Keeps what is looked at, and how, under a name that no other view of the scenario has; behind the others. */
export const addView: Command<AddViewArgs> = {
  id: 'view.add',
  label: 'command.view.add',
  can({ scenario }, { name, seen }) {
    const trimmed = name.trim();
    if (trimmed === '') return refused('refusal.viewWithoutName');
    if (isViewNameTaken(scenario, trimmed)) return refused('refusal.viewNameTaken', { name: trimmed });
    return savedViewSchema.partial().safeParse({ ...seen, name: trimmed }).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { id, name, seen }) {
    const all = viewsInOrder(edit.scenario);
    edit.put('views', { id, order: orderKeyAt(all, all.length), name: name.trim(), ...seen });
  },
};
