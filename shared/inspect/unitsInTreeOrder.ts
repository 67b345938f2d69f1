import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

/** Every unit after its parent and before its parent's next report, from the top or from one unit down. Not recursive: a chain may be long. */
export function unitsInTreeOrder(view: ScenarioView, top: Unit | null = null): Unit[] {
  const units: Unit[] = [];
  const waiting = top === null ? view.childrenOf(null).toReversed() : [top];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    units.push(unit);
    for (const report of view.childrenOf(unit.id).toReversed()) waiting.push(report);
  }
  return units;
}
