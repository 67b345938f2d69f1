import { branchOf } from '../../layout/branch.ts';
import type { DependencyId, DutyId, UnitId } from '../../model/ids.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import type { Unit } from '../../model/unit.ts';

/** Where the reports and the duties of deleted units go. */
export interface DeletionChoice {
  readonly reports: 'toParent' | 'delete';
  readonly duties: 'toParent' | 'delete' | { readonly toUnit: UnitId };
}

export const PRESET_CHOICE: DeletionChoice = { reports: 'toParent', duties: 'toParent' };

/** What a deletion would do, for the one question that is asked before. */
export interface DeletionPlan {
  /** All units that go, in tree order. */
  readonly units: readonly Unit[];
  /** Reports that stay and get another parent. */
  readonly reports: readonly Unit[];
  /** Duties of all units that go. */
  readonly duties: readonly DutyId[];
  readonly positions: number;
  /** Dependencies that lose an end and go as well. */
  readonly dependencies: readonly DependencyId[];
}

export function deletionPlan(view: ScenarioView, selected: readonly UnitId[], reports: DeletionChoice['reports']): DeletionPlan {
  const going = new Map<UnitId, Unit>();
  for (const id of selected) {
    const unit = view.unit(id);
    if (unit === undefined) continue;
    for (const part of reports === 'delete' ? branchOf(view, unit) : [unit]) going.set(part.id, part);
  }
  const units = [...going.values()];
  const staying = units.flatMap(unit => view.childrenOf(unit.id).filter(child => !going.has(child.id)));
  const dependencies = new Set(units.flatMap(unit => view.dependenciesOf(unit.id).map(dependency => dependency.id)));
  return {
    units,
    reports: staying,
    duties: units.flatMap(unit => view.dutiesOf(unit.id).map(duty => duty.id)),
    positions: units.reduce((sum, unit) => sum + view.positionsOf(unit.id).length, 0),
    dependencies: [...dependencies],
  };
}

/** Whether anything has to go somewhere, so that a question is due. */
export const asksFirst = (view: ScenarioView, selected: readonly UnitId[]): boolean =>
  selected.some(id => view.dutiesOf(id).length > 0 || view.childrenOf(id).some(child => !selected.includes(child.id)));

/** The nearest unit above that stays; null where none does. */
export function survivingParent(view: ScenarioView, unit: Unit, going: ReadonlySet<UnitId>): UnitId | null {
  let parent = unit.parent;
  while (parent !== null && going.has(parent)) parent = view.unit(parent)?.parent ?? null;
  return parent;
}
