import { withSameCard } from '../card/cardLayout.ts';
import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import { makeRoom } from './makeRoom.ts';

/**
 * Draws what reports to a unit no longer, or again, and lets what stands beside its branch come closer or make room. Costs as `makeRoom` does.
 */
export function setCollapsed(edit: Edit, id: UnitId, collapsed: boolean): void {
  const unit = edit.unit(id);
  if (unit === undefined || unit.collapsed === collapsed) return;
  edit.put('units', withSameCard(unit, { collapsed }));
  makeRoom(edit, id, true);
}
