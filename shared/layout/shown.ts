import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchOf } from './branch.ts';

const NONE: readonly Unit[] = [];

/** The reports of a unit that are drawn, in their order: none below a collapsed one. */
export const shownReports = (view: ScenarioView, unit: Unit): readonly Unit[] => (unit.collapsed ? NONE : view.childrenOf(unit.id));

/** As `branchOf`, of what is drawn. */
export const shownBranch = (view: ScenarioView, top: Unit): Unit[] => branchOf(view, top, unit => shownReports(view, unit));

/** The roots that are drawn, in their order: those on the bench are not. */
export const shownRoots = (view: ScenarioView): readonly Unit[] => view.childrenOf(null).filter(root => !root.parked);

/** Whether the unit is drawn: nothing above it is collapsed, and its tree is not on the bench. Costs the unit's depth. */
export function isShown(view: ScenarioView, id: UnitId): boolean {
  let unit = view.unit(id);
  if (unit === undefined) return false;
  while (unit.parent !== null) {
    const parent: Unit | undefined = view.unit(unit.parent);
    if (parent === undefined || parent.collapsed) return false;
    unit = parent;
  }
  return !unit.parked;
}
