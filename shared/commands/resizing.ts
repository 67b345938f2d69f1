import { cardHeight } from '../card/cardLayout.ts';
import type { Edit } from '../change/edit.ts';
import { makeRoom } from '../layout/makeRoom.ts';
import type { UnitId } from '../model/ids.ts';

/**
 * Runs a write that may change how high the cards of these units are, and makes room where one is higher or lower than before: what reports
 * to it has moved down or up with its foot, and may have come to where others stand.
 */
export function resizing(edit: Edit, units: readonly UnitId[], write: () => void): void {
  const before = new Map(units.map(unit => [unit, cardHeight(edit, unit)]));
  write();
  for (const [unit, height] of before) if (cardHeight(edit, unit) !== height) makeRoom(edit, unit);
}
