import { type EntitySelection, NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import type { Hit } from '../../../shared/scene/hitTest.ts';

/** What a press on an item takes hold of: all that is selected when the item is, else the item alone. */
export function heldBy(hit: Hit, selection: EntitySelection): EntitySelection | null {
  const alone = NOTHING_SELECTED;
  const whole = { ...selection, dependencies: [] };
  switch (hit.kind) {
    case 'unit':
      return selection.units.includes(hit.unit) ? whole : { ...alone, units: [hit.unit] };
    case 'note':
      return selection.notes.includes(hit.note) ? whole : { ...alone, notes: [hit.note] };
    case 'frame':
      return selection.frames.includes(hit.frame) ? whole : { ...alone, frames: [hit.frame] };
    default:
      return null;
  }
}
