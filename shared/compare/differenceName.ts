import type { UnitId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';
import type { EntityDifference } from './difference.ts';

/** By what a person would look for it: its name now, for a line its two ends and its words. Empty where it has none. */
export function differenceName(entry: EntityDifference, before: Scenario, after: Scenario): string {
  const unitName = (id: UnitId): string => (after.units.get(id) ?? before.units.get(id))?.name ?? '';
  switch (entry.kind) {
    case 'units':
    case 'views':
      return (entry.after ?? entry.before)?.name ?? '';
    case 'duties':
    case 'notes':
      return (entry.after ?? entry.before)?.text ?? '';
    case 'positions':
    case 'frames':
      return (entry.after ?? entry.before)?.title ?? '';
    case 'dependencies':
    case 'secondaryLines': {
      const line = entry.after ?? entry.before;
      return line === null ? '' : `${unitName(line.from)} ${unitName(line.to)} ${line.label}`;
    }
  }
}
