import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { type DeletionChoice, type DeletionPlan, deletionPlan, survivingParent } from '../../../shared/commands/selection/deletionPlan.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import type { Unit } from '../../../shared/model/unit.ts';

export interface DeletionOptions {
  readonly plan: DeletionPlan;
  /** Units that would stay without their parent; the question about reports is due when there are any, whatever is chosen. */
  readonly reports: readonly Unit[];
  /** The units above that would take reports or duties; null among them: some would stand at the top. */
  readonly reportsTo: readonly (UnitId | null)[];
  readonly dutiesTo: readonly (UnitId | null)[];
  /** Whether the duties can go up at all. */
  readonly dutiesCanGoUp: boolean;
}

/** What the question before a deletion offers, when reports are treated as chosen. */
export function deletionOptions(view: ScenarioView, selection: EntitySelection, reports: DeletionChoice['reports']): DeletionOptions {
  const plan = deletionPlan(view, selection.units, reports);
  const staying = deletionPlan(view, selection.units, 'toParent');
  const going = new Set(plan.units.map(unit => unit.id));
  const goingFirst = new Set(staying.units.map(unit => unit.id));
  const withDuties = plan.units.filter(unit => view.dutiesOf(unit.id).length > 0);
  return {
    plan,
    reports: staying.reports,
    reportsTo: distinct(staying.reports.map(unit => survivingParent(view, unit, goingFirst))),
    dutiesTo: distinct(withDuties.map(unit => survivingParent(view, unit, going))),
    dutiesCanGoUp: deleteSelection.can(view, { selection, choice: { reports, duties: 'toParent' } }).ok,
  };
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
