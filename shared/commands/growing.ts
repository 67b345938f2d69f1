import { cardHeight } from '../card/cardLayout.ts';
import type { Edit } from '../change/edit.ts';
import { makeRoom } from '../layout/makeRoom.ts';
import type { UnitId } from '../model/ids.ts';

/** Runs a write that may change how high a unit's card is, and makes room when it has grown. */
export function growing(edit: Edit, unit: UnitId, write: () => void): void {
  const before = cardHeight(edit, unit);
  write();
  if (cardHeight(edit, unit) > before) makeRoom(edit, unit);
}
