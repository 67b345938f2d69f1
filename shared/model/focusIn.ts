import type { UnitId } from './ids.ts';
import type { SavedView } from './savedView.ts';
import type { Scenario } from './scenario.ts';

/** The unit whose branch alone a saved view shows in the scenario as it is now; null: everything, also where that unit is gone. */
export const focusIn = ({ units }: Pick<Scenario, 'units'>, { focus }: Pick<SavedView, 'focus'>): UnitId | null =>
  focus !== null && units.has(focus) ? focus : null;
