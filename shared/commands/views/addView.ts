import { orderKeyAt } from '../../base/orderKeys.ts';
import type { ViewId } from '../../model/ids.ts';
import { type Seen, savedViewSchema } from '../../model/savedView.ts';
import { viewsInOrder } from '../../model/viewsInOrder.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { viewNameRefusal } from './viewNameRefusal.ts';

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
    const refusal = viewNameRefusal(scenario, name);
    if (refusal !== null) return refusal;
    return savedViewSchema.partial().safeParse({ ...seen, name: name.trim() }).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { id, name, seen }) {
    const all = viewsInOrder(edit.scenario);
    edit.put('views', { id, order: orderKeyAt(all, all.length), name: name.trim(), ...seen });
  },
};
