import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import type { Say } from '../../session/session.ts';
import { unitName } from '../inspector/unit/unitName.ts';

/** "Operations", "3 units", "the note", "2 units and 3 other things": for titles, buttons and toasts about a selection. */
export function selectionInWords(say: Say, view: ScenarioView, selection: EntitySelection): string {
  const { units, dependencies, secondaryLines, notes, frames } = selection;
  const others = dependencies.length + secondaryLines.length + notes.length + frames.length;
  if (units.length > 0 && others > 0) {
    return say('deletion.unitsAndOthers', {
      units: say('deletion.units', { count: units.length }),
      others: say('deletion.others', { count: others }),
    });
  }
  if (units.length > 1) return say('deletion.units', { count: units.length });
  const unit = units[0] === undefined ? undefined : view.unit(units[0]);
  if (unit !== undefined) return unitName(say, unit);
  if (dependencies.length === others) return say('deletion.dependencies', { count: others });
  if (secondaryLines.length === others) return say('deletion.dotted', { count: others });
  if (notes.length === others) return say('deletion.notes', { count: others });
  if (frames.length === others) return say('deletion.frames', { count: others });
  return say('deletion.things', { count: others });
}
