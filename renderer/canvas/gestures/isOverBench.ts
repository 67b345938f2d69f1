import type { Point } from '../../../shared/base/geometry.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';

/** Whether a point is over the bench, or over what opens it. `at`: px of the canvas's element. */
export function isOverBench(canvas: CanvasContextValue, at: Point): boolean {
  const element = canvas.element();
  const bench = element?.querySelector('[data-bench]')?.getBoundingClientRect();
  const origin = element?.getBoundingClientRect();
  if (bench === undefined || origin === undefined) return false;
  const [x, y] = [at.x + origin.left, at.y + origin.top];
  return x >= bench.left && x <= bench.right && y >= bench.top && y <= bench.bottom;
}
