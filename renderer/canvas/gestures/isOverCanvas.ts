import type { Point } from '../../../shared/base/geometry.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';

/** `at`: px of the canvas's element. */
export function isOverCanvas(canvas: CanvasContextValue, at: Point): boolean {
  const box = canvas.element();
  return box !== null && at.x >= 0 && at.y >= 0 && at.x <= box.clientWidth && at.y <= box.clientHeight;
}
