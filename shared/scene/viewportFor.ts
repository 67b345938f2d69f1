import { bottom, center, type Rect, right, type Size, sharedBy } from '../base/geometry.ts';

/** Where the drawing's origin lies in the window (px of the window) and how large 1 px of the drawing is there. */
export interface DrawnAt {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM_MIN = 0.005;
export const ZOOM_MAX = 4;

/** Shows `area` whole, in the middle, with `margin` px of the window around it, never larger than `most` and never smaller than `least`. */
export function viewportFor(area: Rect, view: Size, margin: number, most: number, least: number = ZOOM_MIN): DrawnAt {
  const fit = Math.min((view.width - 2 * margin) / Math.max(1, area.width), (view.height - 2 * margin) / Math.max(1, area.height));
  const zoom = Math.max(least, Math.min(most, fit));
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

/**
 * The view at another zoom. What is `kept` of the drawing and in sight stays where it is, and comes within `margin` px of the window whole if there is room for
 * it: one looks at it, and would have to look for it. Without it the middle stays.
 */
export function viewportZoomed(now: DrawnAt, zoom: number, view: Size, kept: Rect | null, margin: number): DrawnAt {
  const to = Math.max(ZOOM_MIN, Math.min(ZOOM_MAX, zoom));
  const seen = visibleArea(now, view);
  const looked = kept && sharedBy(seen, kept);
  const { x, y } = center(looked ?? seen);
  const zoomed = { zoom: to, x: now.x + x * (now.zoom - to), y: now.y + y * (now.zoom - to) };
  if (kept === null || looked === null) return zoomed;
  const hasRoom = kept.width * to <= view.width - 2 * margin && kept.height * to <= view.height - 2 * margin;
  return hasRoom ? viewportRevealing(kept, zoomed, view, margin) : zoomed;
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
