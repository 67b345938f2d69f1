import { placeOf, storedPlace } from '../../layout/placeOf.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

/** Lifts the pin: the card stays where it is until the next Arrange. */
export const unpinUnits: Command<{ readonly units: readonly UnitId[] }> = {
  id: 'unit.unpin',
  label: 'command.unit.unpin',
  can: (view, { units }) => (units.some(id => view.unit(id)?.pinned) ? ALLOWED : refused('refusal.notPinned')),
  run(edit, { units }) {
    for (const id of units) {
      const unit = edit.unit(id);
      if (unit === undefined || !unit.pinned) continue;
      edit.put('units', { ...unit, pinned: false, place: storedPlace(edit, unit.parent, false, placeOf(edit, unit)) });
    }
  },
};
