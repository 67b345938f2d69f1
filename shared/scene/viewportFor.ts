import { bottom, type Rect, right, type Size } from '../base/geometry.ts';

/** Where the drawing's origin lies in the window (px of the window) and how large 1 px of the drawing is there. */
export interface DrawnAt {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM_MIN = 0.005;
export const ZOOM_MAX = 4;

/** Shows `area` whole, in the middle, with `margin` px of the window around it, never larger than `most`. */
export function viewportFor(area: Rect, view: Size, margin: number, most: number): DrawnAt {
  const fit = Math.min((view.width - 2 * margin) / Math.max(1, area.width), (view.height - 2 * margin) / Math.max(1, area.height));
  const zoom = Math.max(ZOOM_MIN, Math.min(most, fit));
  return {
    x: Math.round(view.width / 2 - (area.x + area.width / 2) * zoom),
    y: Math.round(view.height / 2 - (area.y + area.height / 2) * zoom),
    zoom,
  };
}

/** Moves the view by no more than it takes to have `area` within it, `margin` px of the window from its border. */
export function viewportRevealing(area: Rect, now: DrawnAt, view: Size, margin: number): DrawnAt {
  const left = area.x * now.zoom + now.x;
  const top = area.y * now.zoom + now.y;
  const dx = shiftInto(left, right(area) * now.zoom + now.x, margin, view.width - margin);
  const dy = shiftInto(top, bottom(area) * now.zoom + now.y, margin, view.height - margin);
  return dx === 0 && dy === 0 ? now : { ...now, x: now.x + dx, y: now.y + dy };
}

/** What is too large to fit shows its beginning. */
function shiftInto(start: number, end: number, low: number, high: number): number {
  if (end - start > high - low || start < low) return low - start;
  return end > high ? high - end : 0;
}

/** The part of the drawing that a view of that size shows. */
export function visibleArea(at: DrawnAt, view: Size): Rect {
  return { x: -at.x / at.zoom, y: -at.y / at.zoom, width: view.width / at.zoom, height: view.height / at.zoom };
}
