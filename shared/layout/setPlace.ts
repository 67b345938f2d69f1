import type { Point } from '../base/geometry.ts';
import { withSameCard } from '../card/cardLayout.ts';
import type { Edit } from '../change/edit.ts';
import type { Unit } from '../model/unit.ts';

/** Gives a unit its place as its record means one: what stands there already is no change, and goes into no journal. */
export function setPlace(edit: Edit, { id }: Unit, place: Point): void {
  const now = edit.unit(id);
  if (now === undefined || (now.place.x === place.x && now.place.y === place.y)) return;
  edit.put('units', withSameCard(now, { place }));
}
