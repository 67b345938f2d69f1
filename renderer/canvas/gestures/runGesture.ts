import type { Point } from '../../../shared/base/geometry.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { letGo } from '../canvasState.ts';
import { autoPan } from './autoPan.ts';
import type { Gesture, HandAt } from './gesture.ts';

/** px of the window that the pointer must go before a press becomes a drag. */
const THRESHOLD = 4;

/**
 * Follows the pointer from a press until it is released or Escape is pressed, and lets the canvas scroll while the hand is at its border.
 * `begin` makes the gesture once the pointer has really moved; a press without movement is a click.
 */
export function runGesture(canvas: CanvasContextValue, press: PointerEvent, begin: () => Gesture | null, click: (() => void) | null): void {
  const start: Point = { x: press.clientX, y: press.clientY };
  let last: Point = start;
  let held = heldWith(press);
  let gesture: Gesture | null = null;
  let begun = false;
  const hand = (): HandAt => ({ drawing: canvas.toDrawing(last), element: canvas.toElement(last), ...held });
  const pan = autoPan(
    canvas,
    () => last,
    () => gesture?.move(hand()),
  );

  const finish = (): void => {
    removeEventListener('pointermove', onMove, true);
    removeEventListener('pointerup', onUp, true);
    removeEventListener('pointercancel', onCancel, true);
    removeEventListener('blur', onCancel);
    removeEventListener('keydown', onKey, true);
    removeEventListener('keyup', onKey, true);
    pan.stop();
    letGo(canvas.state);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    last = { x: event.clientX, y: event.clientY };
    held = heldWith(event);
    if (!begun && Math.hypot(last.x - start.x, last.y - start.y) < THRESHOLD) return;
    if (!begun) {
      begun = true;
      gesture = begin();
      if (gesture !== null) pan.start();
    }
    gesture?.move(hand());
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    const done = gesture;
    const at = hand();
    finish();
    if (done !== null) {
      done.end(at);
      letGo(canvas.state);
    } else if (!begun) click?.();
  };
  const onCancel = (): void => finish();
  const onKey = (event: KeyboardEvent): void => {
    if (MODIFIERS.has(event.key)) {
      // Alt alone would open a browser's menu.
      if (event.key === 'Alt') event.preventDefault();
      held = heldWith(event);
      gesture?.move(hand());
    }
    if (event.key !== 'Escape' || event.type !== 'keydown' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  };
  addEventListener('pointermove', onMove, true);
  addEventListener('pointerup', onUp, true);
  addEventListener('pointercancel', onCancel, true);
  addEventListener('blur', onCancel);
  addEventListener('keydown', onKey, true);
  addEventListener('keyup', onKey, true);
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Alt', 'Control', 'Meta']);

const heldWith = (event: PointerEvent | KeyboardEvent): Omit<HandAt, 'drawing' | 'element'> => ({
  shift: event.shiftKey,
  alt: event.altKey,
  free: event.ctrlKey || event.metaKey,
});
