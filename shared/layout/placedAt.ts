import type { Point } from '../base/geometry.ts';
import { withSameCard } from '../card/cardLayout.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

/** A unit at a place, as its record means one; null where it stands there already: that is no change, and goes into no journal. */
export function placedAt(view: ScenarioView, { id }: Pick<Unit, 'id'>, place: Point): Unit | null {
  const now = view.unit(id);
  if (now === undefined || (now.place.x === place.x && now.place.y === place.y)) return null;
  return withSameCard(now, { place });
}
