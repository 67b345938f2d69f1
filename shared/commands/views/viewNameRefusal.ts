import type { Scenario } from '../../model/scenario.ts';
import { type Refusal, refused } from '../command.ts';
import { isNameTaken } from '../nameTaken.ts';

/** Why a saved view can't be called so, `but` being the one that is; null when it can. In a menu a view is chosen by its name. */
export function viewNameRefusal({ views }: Scenario, name: string, but: string | null = null): Refusal | null {
  if (name.trim() === '') return refused('refusal.viewWithoutName');
  return isNameTaken(views.values(), name, but) ? refused('refusal.viewNameTaken', { name: name.trim() }) : null;
}
