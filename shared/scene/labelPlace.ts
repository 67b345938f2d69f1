import { inflate, type Point, type Rect, type Size } from '../base/geometry.ts';
import { distance } from './linePath.ts';

/** px kept free around a label. */
const CLEAR = 3;
/** Where on a stretch a label is tried, as shares of its length: the middle first. */
const SPOTS = [0.5, 0.35, 0.65, 0.2, 0.8];
/** px from one ring of the search to the next, and how many rings are tried: 1,200 px in all, further than a reader would look. */
const RING = 24;
const RINGS = 50;

/**
 * Where the label of a line goes: on the line, on its longest stretch if it can, else beside it as near as it can, covering no card and
 * no other label, and no other line where that can be had on its own. Only in a place without any room within 1,200 px it stays on the line
 * whatever is there. `isFree`: no card and no label is there; `isBare`: no other line is.
 */
export function labelPlace(route: readonly Point[], size: Size, isFree: (area: Rect) => boolean, isBare: (area: Rect) => boolean): Rect {
  const free = (box: Rect): boolean => isFree(inflate(box, CLEAR));
  let second: Rect | null = null;
  const stretches = route
    .slice(1)
    .map((end, i) => ({ start: route[i] as Point, end }))
    .sort((a, b) => score(b, size) - score(a, size));
  for (const { start, end } of stretches) {
    for (const spot of SPOTS) {
      const box = around({ x: start.x + (end.x - start.x) * spot, y: start.y + (end.y - start.y) * spot }, size);
      if (!free(box)) continue;
      if (isBare(box)) return box;
      second ??= box;
    }
  }
  if (second !== null) return second;
  const longest = stretches[0];
  const middle =
    longest === undefined ? { x: 0, y: 0 } : { x: (longest.start.x + longest.end.x) / 2, y: (longest.start.y + longest.end.y) / 2 };
  for (let ring = 1; ring <= RINGS; ring += 1) {
    for (const [dx, dy] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ] as const) {
      const box = around({ x: middle.x + dx * ring * RING, y: middle.y + dy * ring * RING }, size);
      if (free(box)) return box;
    }
  }
  return around(middle, size);
}

/** A level stretch that is longer than the label reads best: the line is seen at both its sides. */
function score({ start, end }: { start: Point; end: Point }, size: Size): number {
  const length = distance(start, end);
  return start.y === end.y && length > size.width + 16 ? length + 10_000 : length;
}

const around = (middle: Point, size: Size): Rect => ({
  x: Math.round(middle.x - size.width / 2),
  y: Math.round(middle.y - size.height / 2),
  width: size.width,
  height: size.height,
});
