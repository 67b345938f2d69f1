import { type Point, type Rect, translate, unionOf } from '../../../shared/base/geometry.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import { type Snapped, snap } from '../../../shared/scene/snap.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { NO_GUIDES } from '../canvasState.ts';

/** px of the window. */
const REACH = 6;
/** With more cards in view than this there is a line to snap to everywhere. */
const MOST = 300;

/**
 * How far what the hand holds goes when it has moved from `start` to a point, and what it snaps to there. `stays` says of a key of the scene
 * whether the item does not go along; with `free` nothing snaps.
 */
export function snapping(
  canvas: CanvasContextValue,
  held: EntitySelection,
  start: Point,
  stays: (key: string) => boolean,
): (at: Point, free: boolean) => Snapped {
  const { scene } = canvas.source;
  const box = unionOf([
    ...held.units.flatMap(id => scene.card(id)?.box ?? []),
    ...held.notes.flatMap(id => scene.note(id)?.bounds ?? []),
    ...held.frames.flatMap(id => scene.frame(id)?.bounds ?? []),
  ]);
  const staying = (): Rect[] => {
    const seen = canvas.session.canvas.current?.visible();
    const cards = seen === undefined ? [] : scene.cardsWithin(seen, MOST + 1);
    if (cards.length > MOST) return [];
    const items = [...cards.flatMap(id => scene.card(id) ?? []), ...scene.notes(), ...scene.frames()];
    return items.filter(item => stays(item.key)).map(item => (item.kind === 'card' ? item.box : item.bounds));
  };
  return (at, free) => {
    const hand = { x: at.x - start.x, y: at.y - start.y };
    if (box === null || free) return { by: hand, guides: NO_GUIDES };
    const { by, guides } = snap(translate(box, hand.x, hand.y), staying(), REACH / canvas.zoom());
    return { by: { x: hand.x + by.x, y: hand.y + by.y }, guides };
  };
}
