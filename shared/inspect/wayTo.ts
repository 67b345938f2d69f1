import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

/** The unit with what stands above it, from the top down: `Board › Operations › Care`. Tells units of one name apart. */
export function wayTo(view: ScenarioView, unit: Unit): string {
  const names: string[] = [];
  for (let at: Unit | undefined = unit; at !== undefined; at = at.parent === null ? undefined : view.unit(at.parent)) names.push(at.name);
  return names.reverse().join(' › ');
}
