import type { Point, Rect } from '../base/geometry.ts';

/** SVG path data through the points, every corner rounded by at most `radius` px (less where a stretch is short). */
export function linePath(points: readonly Point[], radius: number): string {
  const first = points[0];
  if (first === undefined) return '';
  let d = `M${n(first.x)} ${n(first.y)}`;
  for (let i = 1; i < points.length; i += 1) {
    const corner = points[i] as Point;
    const before = points[i - 1] as Point;
    const after = points[i + 1];
    if (after === undefined) {
      d += ` L${n(corner.x)} ${n(corner.y)}`;
      continue;
    }
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const a = towards(corner, before, r);
    const b = towards(corner, after, r);
    d += ` L${n(a.x)} ${n(a.y)} Q${n(corner.x)} ${n(corner.y)} ${n(b.x)} ${n(b.y)}`;
  }
  return d;
}

/** The points without those that lie where their neighbours are or between them on one straight line. */
export function withoutNeedless(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const earlier = kept.at(-2);
    if (last !== undefined && earlier !== undefined) {
      const straight = (earlier.x === last.x && last.x === point.x) || (earlier.y === last.y && last.y === point.y);
      if (straight) kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point at `by` px from `from` on the way to `to`. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

/** Around the points, with `margin` px on every side. */
export function boundsOfPoints(points: readonly Point[], margin: number): Rect {
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

const n = (value: number): number => Math.round(value * 100) / 100;
