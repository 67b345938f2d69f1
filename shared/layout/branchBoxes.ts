import { bottom, type Rect } from '../base/geometry.ts';
import { cardLayoutOf } from '../card/cardLayout.ts';
import { CARD } from '../card/cardMetrics.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { boxOf, isAbsolute } from './placeOf.ts';

/**
 * The cards of a branch in the drawing, each found from its parent's and not from the top anew: costs the number of cards, however deep the
 * branch is. `goesOn` leaves a unit out with all below it.
 */
export function branchBoxes(view: ScenarioView, top: Unit, goesOn: (unit: Unit) => boolean = () => true): Rect[] {
  const boxes: Rect[] = [];
  const waiting: { readonly unit: Unit; readonly box: Rect }[] = [{ unit: top, box: boxOf(view, top) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { unit, box } = next;
    boxes.push(box);
    for (const child of view.childrenOf(unit.id)) {
      if (!goesOn(child)) continue;
      const x = child.place.x + (isAbsolute(child) ? 0 : box.x);
      const y = child.place.y + (isAbsolute(child) ? 0 : bottom(box));
      waiting.push({ unit: child, box: { x, y, width: CARD.width, height: cardLayoutOf(view, child).height } });
    }
  }
  return boxes;
}
