import { isWithin } from '../../layout/branch.ts';
import type { UnitId } from '../../model/ids.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import { refused, type Verdict } from '../command.ts';

/** Why the units cannot report to `parent` (null: to nobody); null where they can. Costs the depth of `parent` for each unit. */
export function reportRefusal(view: ScenarioView, units: readonly UnitId[], parent: UnitId | null): Verdict | null {
  if (units.length === 0 || units.some(id => view.unit(id) === undefined)) return refused('refusal.gone');
  if (parent === null) return null;
  const target = view.unit(parent);
  if (target === undefined) return refused('refusal.gone');
  for (const id of units) {
    const name = view.unit(id)?.name ?? '';
    if (id === parent) return refused('refusal.ownReport', { name });
    // A unit above its own parent would be a loop without a top.
    if (isWithin(view, parent, id)) return refused('refusal.loop', { name, target: target.name });
  }
  return null;
}
