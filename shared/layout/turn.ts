import type { Point, Rect } from '../base/geometry.ts';
import { cardSize } from '../card/cardLayout.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

// All layouts think of an organisation that grows downwards. One that grows to the right is the same with x and y changed: turned on
// the way in and on the way out, so that every style exists once.

export const growsRight = (view: ScenarioView): boolean => view.scenario.drawing.direction === 'right';

export const turnedPoint = ({ x, y }: Point, turn: boolean): Point => (turn ? { x: y, y: x } : { x, y });

export const turnedRect = (rect: Rect, turn: boolean): Rect =>
  turn ? { x: rect.y, y: rect.x, width: rect.height, height: rect.width } : rect;

/** A card as if the organisation grew downwards. */
export function turnedSize(view: ScenarioView, unit: Unit): { readonly width: number; readonly height: number } {
  const { width, height } = cardSize(view, unit);
  return growsRight(view) ? { width: height, height: width } : { width, height };
}
