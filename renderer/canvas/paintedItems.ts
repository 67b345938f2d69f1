import { inflate, overlaps, type Rect, translate } from '../../shared/base/geometry.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import type { CanvasState } from './canvasState.ts';
import { clippedLine } from './clippedLine.ts';
import { simplified } from './simplified.ts';

/** px of the drawing: what lies just outside the view reaches into it with its stroke. */
const STROKES = 4;

/** What the hand holds at the moment: painted where it is and not where the scene has it. */
export type InHand = Pick<CanvasState, 'drag' | 'resize'>;

/** How the items are painted. */
export interface Painting {
  /** The cards as well: they are no elements. */
  readonly far: boolean;
  /** An item as it is seen now: on its way to where it is, perhaps. */
  readonly seen: (item: SceneItem) => SceneItem;
}

/** From afar, and everything where it is. */
export const FAR: Painting = { far: true, seen: item => item };

/** What stays where it is of an area of the drawing, from the back to the front, with no more detail than can be seen. */
export function* itemsAtRest(scene: LiveScene, area: Rect, zoom: number, hand: InHand, { far, seen }: Painting): Iterable<SceneItem> {
  const reach = inflate(area, STROKES);
  for (const item of fromTheBack(scene, reach, far)) {
    if (overlaps(item.bounds, reach) && !isHeld(item.key, hand)) yield simplified(clippedLine(seen(item), reach), zoom);
  }
}

/** What the hand holds, as it is now, in no order. */
export function* itemsInHand(
  scene: LiveScene,
  area: Rect,
  zoom: number,
  { drag, resize }: InHand,
  { far, seen }: Painting,
): Iterable<SceneItem> {
  const reach = inflate(area, STROKES);
  const isIn = (item: SceneItem | null): item is SceneItem =>
    item !== null && (far || item.kind !== 'card') && overlaps(item.bounds, reach);
  if (resize !== null && isIn(resize.item)) yield seen(resize.item);
  if (drag === null) return;
  for (const item of drag.stretched.values()) if (isIn(item)) yield simplified(clippedLine(seen(item), reach), zoom);
  const { x, y } = drag.by;
  for (const key of drag.moving.shifted) {
    const item = scene.item(key) ?? null;
    if (item === null || drag.stretched.has(key)) continue;
    const now = {
      ...item,
      primitives: item.primitives,
      origin: { x: item.origin.x + x, y: item.origin.y + y },
      bounds: translate(item.bounds, x, y),
    };
    if (isIn(now)) yield simplified(seen(now), zoom);
  }
}

const isHeld = (key: string, { drag, resize }: InHand): boolean =>
  resize?.key === key || (drag !== null && (drag.stretched.has(key) || drag.moving.shifted.has(key)));

/** Everything that is not an element now; cards only from afar. Of the lines between cards a look at each, of the dependencies at those there only. */
function* fromTheBack(scene: LiveScene, reach: Rect, far: boolean): Iterable<SceneItem> {
  yield* scene.frames();
  yield* scene.reportingLines();
  yield* scene.secondaryLines();
  for (const id of scene.dependenciesWithin(reach).sort()) {
    const line = scene.dependency(id);
    if (line !== undefined) yield line;
  }
  if (far) yield* scene.cards();
  yield* scene.notes();
  for (const id of scene.labelsWithin(reach).sort()) {
    const label = scene.label(id);
    if (label !== null) yield label;
  }
}
