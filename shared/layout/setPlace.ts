import type { Point } from '../base/geometry.ts';
import type { Edit } from '../change/edit.ts';
import type { Unit } from '../model/unit.ts';
import { placedAt } from './placedAt.ts';

/** Puts a unit at a place, as its record means one. */
export function setPlace(edit: Edit, unit: Unit, place: Point): void {
  const placed = placedAt(edit, unit, place);
  if (placed !== null) edit.put('units', placed);
}
