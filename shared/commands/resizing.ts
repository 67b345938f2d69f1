import { cardSize } from '../card/cardLayout.ts';
import type { Edit } from '../change/edit.ts';
import { makeRoom } from '../layout/makeRoom.ts';
import type { UnitId } from '../model/ids.ts';

/**
 * Runs a write that may change how large the cards of these units are, and makes room where one is larger or smaller than before: what
 * reports to it has moved with its edge, and may have come to where others stand.
 */
export function resizing(edit: Edit, units: readonly UnitId[], write: () => void): void {
  const before = new Map(units.map(unit => [unit, sizeOf(edit, unit)]));
  write();
  for (const [unit, size] of before) if (sizeOf(edit, unit) !== size) makeRoom(edit, unit);
}

function sizeOf(edit: Edit, id: UnitId): string {
  const unit = edit.unit(id);
  if (unit === undefined) return '';
  const { width, height } = cardSize(edit, unit);
  return `${width} ${height}`;
}
