import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';

/** What of the selection is there; the very selection when all of it is. */
export function presentSelection(view: ScenarioView, selection: EntitySelection): EntitySelection {
  const kept = {
    units: selection.units.filter(id => view.unit(id) !== undefined),
    dependencies: selection.dependencies.filter(id => view.dependency(id) !== undefined),
    secondaryLines: selection.secondaryLines.filter(id => view.scenario.secondaryLines.get(id) !== undefined),
    notes: selection.notes.filter(id => view.note(id) !== undefined),
    frames: selection.frames.filter(id => view.frame(id) !== undefined),
  };
  const whole = (['units', 'dependencies', 'secondaryLines', 'notes', 'frames'] as const).every(
    kind => kept[kind].length === selection[kind].length,
  );
  return whole ? selection : kept;
}
