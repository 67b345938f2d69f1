import { inflate, overlaps, type Rect, translate } from '../../shared/base/geometry.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { movedItem } from '../../shared/scene/drawnLater.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import type { Moving } from '../../shared/scene/movePreview.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import type { CanvasState } from './canvasState.ts';
import { clippedLine } from './clippedLine.ts';
import { NAMES_FROM, simplified } from './simplified.ts';

/** px of the drawing: what lies just outside the view reaches into it with its stroke. */
const STROKES = 4;

/** What the hand holds at the moment: painted where it is and not where the scene has it. */
export type InHand = Pick<CanvasState, 'drag' | 'resize'>;

/** How the items are painted. */
export interface Painting {
  /** Which cards as well: those that are no elements. */
  readonly cards: 'all' | 'none' | { readonly but: ReadonlySet<UnitId> };
  /** An item as it is seen now: on its way to where it is, perhaps. */
  readonly seen: (item: SceneItem) => SceneItem;
}

/** From afar, and everything where it is. */
export const FAR: Painting = { cards: 'all', seen: item => item };

/** What stays where it is of an area of the drawing, from the back to the front, with no more detail than can be seen. */
export const itemsAtRest = (scene: LiveScene, area: Rect, zoom: number, hand: InHand, painting: Painting): Iterable<SceneItem> =>
  itemsThere(scene, area, zoom, painting, key => !isHeld(key, hand));

/** What goes along with the hand, where the scene has it, of an area there. */
export const itemsGoingAlong = (scene: LiveScene, area: Rect, zoom: number, moving: Moving, painting: Painting): Iterable<SceneItem> =>
  itemsThere(scene, area, zoom, painting, key => moving.shifted.has(key));

/** What is drawn anew in each frame because of the hand: the lines that it pulls at, and what changes its size. */
export function* itemsStretched(area: Rect, zoom: number, { drag, resize }: InHand, { cards, seen }: Painting): Iterable<SceneItem> {
  const reach = inflate(area, STROKES);
  const isIn = (item: SceneItem): boolean => (item.kind !== 'card' || isPainted(item.unit, cards)) && overlaps(item.bounds, reach);
  if (resize !== null && isIn(resize.item)) yield seen(resize.item);
  for (const item of drag?.stretched.values() ?? []) if (isIn(item)) yield simplified(clippedLine(seen(item), reach), zoom);
}

/** All that the hand holds in an area, where it is now. */
export function* itemsInHand(scene: LiveScene, area: Rect, zoom: number, hand: InHand, painting: Painting): Iterable<SceneItem> {
  yield* itemsStretched(area, zoom, hand, painting);
  if (hand.drag === null) return;
  const { moving, by } = hand.drag;
  const there: Painting = { ...painting, seen: item => painting.seen(movedItem(item, by)) };
  yield* itemsGoingAlong(scene, translate(area, -by.x, -by.y), zoom, moving, there);
}

function* itemsThere(
  scene: LiveScene,
  area: Rect,
  zoom: number,
  { cards, seen }: Painting,
  isMeant: (key: string) => boolean,
): Iterable<SceneItem> {
  const reach = inflate(area, STROKES);
  for (const item of fromTheBack(scene, reach, zoom, cards)) {
    if (overlaps(item.bounds, reach) && isMeant(item.key)) yield simplified(clippedLine(seen(item), reach), zoom);
  }
}

/** Whether an item is where the hand has it, or nowhere, and not where the scene has it. */
export const isHeld = (key: string, { drag, resize }: InHand): boolean =>
  resize?.key === key || (drag !== null && (drag.stretched.has(key) || drag.moving.shifted.has(key) || drag.moving.leftOut.has(key)));

const isPainted = (unit: UnitId, cards: Painting['cards']): boolean => cards === 'all' || (cards !== 'none' && !cards.but.has(unit));

/** Where more cards than this are in view, nearly all are, and each is asked in turn: finding out which would be one long look. */
const MANY = 2_000;

/** Everything that is not an element now. Of the many (cards, lines, labels) a look at those there only. */
function* fromTheBack(scene: LiveScene, reach: Rect, zoom: number, cards: Painting['cards']): Iterable<SceneItem> {
  const most = cards === 'all' && scene.cardsWithin(reach, MANY + 1).length > MANY;
  yield* scene.frames();
  if (most) yield* scene.reportingLines();
  else yield* found(scene.reportingLinesWithin(reach).sort(), report => scene.reportingLine(report));
  yield* scene.secondaryLines();
  if (most) yield* scene.dependencies();
  else yield* found(scene.dependenciesWithin(reach).sort(), id => scene.dependency(id));
  if (most) yield* scene.cards();
  else if (cards !== 'none') yield* found(scene.cardsWithin(reach).sort(), unit => (isPainted(unit, cards) ? scene.card(unit) : undefined));
  yield* scene.notes();
  // Smaller they are not drawn.
  if (zoom >= NAMES_FROM) yield* found(scene.labelsWithin(reach).sort(), id => scene.label(id));
}

function* found<Id, Item>(ids: readonly Id[], get: (id: Id) => Item | null | undefined): Iterable<Item> {
  for (const id of ids) {
    const item = get(id);
    if (item != null) yield item;
  }
}
