import type { Point } from '../../../shared/base/geometry.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { isOverBench } from './isOverBench.ts';

/** px of the window: how near the border the view begins to move, and how far it goes a frame at the very border. */
const MARGIN = 36;
const FASTEST = 14;

/** Scrolls the canvas while the pointer is held at its border, and tells the gesture that the drawing has moved under it. */
export function autoPan(canvas: CanvasContextValue, pointer: () => Point, moved: () => void): { start(): void; stop(): void } {
  let frame = 0;
  const tick = (): void => {
    frame = requestAnimationFrame(tick);
    const box = canvas.element()?.getBoundingClientRect();
    const port = canvas.session.canvas.current;
    if (box === undefined || port === null) return;
    const at = pointer();
    if (isOverBench(canvas, canvas.toElement(at))) return;
    // Outside the canvas (over the inspector, say) the hand is on its way somewhere else.
    if (at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) return;
    const dx = speed(at.x - box.left, box.right - at.x);
    const dy = speed(at.y - box.top, box.bottom - at.y);
    if (dx === 0 && dy === 0) return;
    const { x, y, zoom } = port.viewport();
    port.setViewport({ x: x + dx, y: y + dy, zoom });
    moved();
  };
  return {
    start() {
      frame = requestAnimationFrame(tick);
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}

function speed(fromStart: number, fromEnd: number): number {
  if (fromStart < MARGIN) return FASTEST * (1 - fromStart / MARGIN);
  if (fromEnd < MARGIN) return -FASTEST * (1 - fromEnd / MARGIN);
  return 0;
}
