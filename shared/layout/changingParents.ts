import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { BranchStyle, Unit } from '../model/unit.ts';
import { branchStyleOf, plainStyle } from './branchStyle.ts';
import { layOutBelow } from './layOutBelow.ts';
import { makeRoom } from './makeRoom.ts';
import { placeOf } from './placeOf.ts';
import { placeReports } from './placeReports.ts';
import { lineOf } from './reportGroups.ts';
import { growsRight, turnedPoint } from './turn.ts';

/**
 * To be called with units before they change parents or go; what it returns is called when they have. A branch that inherits another style where it has come
 * to is laid out in that one. And where each report's place follows from its number (in columns, on both sides of a line, one below the other) those
 * after the ones that left move up; a row keeps its gap, as a hand would leave it. Costs as `makeRoom` does for each parent, and the branches that are laid out.
 */
export function changingParents(edit: Edit, units: readonly UnitId[]): () => void {
  const leaving = new Set(units);
  const styles = new Map<UnitId, BranchStyle>();
  const known = new Map<UnitId, BranchStyle>();
  const parents = new Set<Unit>();
  for (const id of leaving) {
    const unit = edit.unit(id);
    if (unit === undefined) continue;
    styles.set(id, branchStyleOf(edit, unit, known));
    const parent = unit.parent === null || leaving.has(unit.parent) ? undefined : edit.unit(unit.parent);
    if (parent !== undefined) parents.add(parent);
  }
  const firstLeft = new Map<UnitId, number>();
  for (const parent of parents) {
    const index = lineOf(edit, parent).findIndex(report => leaving.has(report.id));
    if (index >= 0) firstLeft.set(parent.id, index);
  }
  return () => {
    for (const [id, style] of styles) adopt(edit, edit.unit(id), style);
    for (const [id, index] of firstLeft) moveUp(edit, edit.unit(id), index);
  };
}

function adopt(edit: Edit, unit: Unit | undefined, before: BranchStyle): void {
  if (unit === undefined || branchStyleOf(edit, unit) === before || edit.childrenOf(unit.id).length === 0) return;
  layOutBelow(edit, unit, turnedPoint(placeOf(edit, unit), growsRight(edit)).y);
}

function moveUp(edit: Edit, parent: Unit | undefined, index: number): void {
  const line = parent === undefined ? [] : lineOf(edit, parent);
  if (parent === undefined || line[0] === undefined) return;
  const style = branchStyleOf(edit, parent);
  if (plainStyle(edit, parent, style) === 'across') return;
  // With one less, what is compact may stand otherwise as a whole.
  placeReports(edit, parent, style === 'compact' ? 0 : Math.min(index, line.length), line[0].place, true);
  makeRoom(edit, parent.id);
}
