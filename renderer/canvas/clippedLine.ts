import { bottom, type Point, type Rect, right } from '../../shared/base/geometry.ts';
import type { Primitive } from '../../shared/scene/primitive.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';

/** So many times larger than the view a line must be before it pays to cut it. */
const LONG = 3;

/**
 * A line across the whole drawing with only the stretches that are in view: a browser lays out every dash of a line, also of the hundred
 * thousand px that are not seen. For the screen only; what is seen is the same but for where a dash begins.
 */
export function clippedLine(item: SceneItem, visible: Rect): SceneItem {
  if (!('route' in item)) return item;
  if (item.bounds.width < LONG * visible.width && item.bounds.height < LONG * visible.height) return item;
  const d = item.route
    .slice(1)
    .map((end, i) => stretchWithin(item.route[i] as Point, end, visible))
    .join('');
  // The first primitive is the line, the others are its arrow heads.
  const primitives = item.primitives.map(
    (primitive, i): Primitive => (i === 0 && primitive.kind === 'path' ? { ...primitive, d } : primitive),
  );
  return { ...item, primitives };
}

/** Path data of the part of a level or upright stretch that lies within; any other is left whole. */
function stretchWithin(a: Point, b: Point, area: Rect): string {
  if (a.x !== b.x && a.y !== b.y) return `M${a.x} ${a.y} L${b.x} ${b.y}`;
  const x0 = Math.max(Math.min(a.x, b.x), area.x);
  const x1 = Math.min(Math.max(a.x, b.x), right(area));
  const y0 = Math.max(Math.min(a.y, b.y), area.y);
  const y1 = Math.min(Math.max(a.y, b.y), bottom(area));
  return x0 > x1 || y0 > y1 ? '' : `M${x0} ${y0} L${x1} ${y1}`;
}
