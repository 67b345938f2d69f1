import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

/** The unit and all below it, each before its reports, siblings in order. A loop, not a recursion: a chain may be as long as a file allows. */
export function branchOf(view: ScenarioView, top: Unit, reportsOf = (unit: Unit) => view.childrenOf(unit.id)): Unit[] {
  const found: Unit[] = [];
  const waiting: Unit[] = [top];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    found.push(unit);
    // Not spread into one call: a unit may have more reports than a call takes arguments.
    for (const child of reportsOf(unit).toReversed()) waiting.push(child);
  }
  return found;
}

/** Every unit in tree order: root by root, each before its reports. */
export function unitsInTreeOrder(view: ScenarioView): Unit[] {
  return view.childrenOf(null).flatMap(root => branchOf(view, root));
}

/** Whether `unit` is `ancestor` or stands below it. Costs the unit's depth. */
export function isWithin(view: ScenarioView, unit: UnitId, ancestor: UnitId): boolean {
  let current: UnitId | null = unit;
  while (current !== null) {
    if (current === ancestor) return true;
    current = view.unit(current)?.parent ?? null;
  }
  return false;
}

/** Those of the units that stand below no other of them: what a gesture on a selection takes hold of. */
export function topmost(view: ScenarioView, units: readonly UnitId[]): UnitId[] {
  const chosen = new Set(units);
  return [...chosen].filter(id => {
    for (let above = view.unit(id)?.parent ?? null; above !== null; above = view.unit(above)?.parent ?? null) {
      if (chosen.has(above)) return false;
    }
    return true;
  });
}
