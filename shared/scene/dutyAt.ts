import { contains, type Point } from '../base/geometry.ts';
import { cardLayoutOf } from '../card/cardLayout.ts';
import { dutyBoxes } from '../card/dutyBoxes.ts';
import type { DutyId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { LiveScene } from './liveScene.ts';

/** The duty whose words lie at a point of the drawing, on the card in front; null beside all of them. Asked of the scene, be the card an element or painted. */
export function dutyAt(scene: LiveScene, view: ScenarioView, point: Point): DutyId | null {
  const id = scene.cardsWithin({ x: point.x - 0.5, y: point.y - 0.5, width: 1, height: 1 }).at(-1);
  const unit = id === undefined ? undefined : view.unit(id);
  const box = id === undefined ? undefined : scene.card(id)?.box;
  if (unit === undefined || box === undefined) return null;
  const within = { x: point.x - box.x, y: point.y - box.y };
  const index = dutyBoxes(cardLayoutOf(view, unit)).findIndex(duty => contains(duty, within));
  return view.dutiesOf(unit.id)[index]?.id ?? null;
}
