import { bottom, type Point, type Rect, right } from '../base/geometry.ts';
import { cardSize } from '../card/cardLayout.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

/** Whether the unit's place counts from the drawing's origin and not from its parent. */
export const isAbsolute = (unit: Unit): boolean => unit.parent === null || unit.pinned;

/** The point from which the places of a card's reports count: the end of its side towards them, so that a card that grows moves no report's data. */
export function reportsOrigin(view: ScenarioView, card: Rect): Point {
  return view.scenario.drawing.direction === 'down' ? { x: card.x, y: bottom(card) } : { x: right(card), y: card.y };
}

/** The top left corner in the drawing. Costs the unit's depth: who wants a whole branch asks `branchBoxes`. */
export function placeOf(view: ScenarioView, unit: Unit): Point {
  let { x, y } = unit.place;
  let current = unit;
  while (!isAbsolute(current)) {
    const parent = current.parent === null ? undefined : view.unit(current.parent);
    if (parent === undefined) break;
    const origin = reportsOrigin(view, { ...parent.place, ...cardSize(view, parent) });
    x += origin.x;
    y += origin.y;
    current = parent;
  }
  return { x, y };
}

/** The card in the drawing. */
export function boxOf(view: ScenarioView, unit: Unit): Rect {
  return { ...placeOf(view, unit), ...cardSize(view, unit) };
}

/** What to store in a unit with this parent and pin so that its top left corner stands at `at` in the drawing. */
export function storedPlace(view: ScenarioView, parent: UnitId | null, pinned: boolean, at: Point): Point {
  const above = parent === null || pinned ? undefined : view.unit(parent);
  if (above === undefined) return at;
  const origin = reportsOrigin(view, boxOf(view, above));
  return { x: at.x - origin.x, y: at.y - origin.y };
}
