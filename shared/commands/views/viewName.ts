import { isSameName } from '../../base/isSameName.ts';
import type { Scenario } from '../../model/scenario.ts';

/** Whether a saved view of the scenario, other than the one with this id, has that name: in a menu a view is chosen by its name. */
export function isViewNameTaken({ views }: Scenario, name: string, but: string | null = null): boolean {
  return [...views.values()].some(view => view.id !== but && isSameName(view.name, name));
}
