import type { Rect } from '../base/geometry.ts';
import { cardSize } from '../card/cardLayout.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { boxOf, isAbsolute, reportsOrigin } from './placeOf.ts';
import { shownReports } from './shown.ts';

const HOME = { x: 0, y: 0 };

/**
 * The cards of a branch that are drawn, each found from its parent's and not from the top anew: costs the number of cards, however deep the
 * branch is.
 */
export function branchBoxes(view: ScenarioView, top: Unit): Rect[] {
  const boxes: Rect[] = [];
  const waiting: { readonly unit: Unit; readonly box: Rect }[] = [{ unit: top, box: boxOf(view, top) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { unit, box } = next;
    boxes.push(box);
    const origin = reportsOrigin(view, box);
    for (const child of shownReports(view, unit)) {
      const { x, y } = isAbsolute(child) ? HOME : origin;
      waiting.push({ unit: child, box: { x: x + child.place.x, y: y + child.place.y, ...cardSize(view, child) } });
    }
  }
  return boxes;
}
