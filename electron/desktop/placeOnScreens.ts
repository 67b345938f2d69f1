import type { Rectangle, Size } from 'electron';

/** What a window has that was never placed, in px that do not depend on the screen's scale, as everything here. */
const PREFERRED: Size = { width: 1440, height: 900 };
/** From the top: where a window is taken hold of to move it. */
const TITLE_BAR = 32;
/** Of the window, or of its title bar: with less of it in sight, it would have to be looked for. */
const ENOUGH = 2 / 3;

/**
 * Where a window goes that was there before, on the screens that there are now. It stays as it was, also across two screens, while most of
 * it and of its title bar can be seen; otherwise it moves into the screen that shows the most of it, or the first one.
 *
 * @param saved where it was; null for one that was never placed
 * @param screens what the system's own bars leave of each, the primary one first
 * @param minimum what the window needs; a smaller screen gives less
 */
export function placeOnScreens(saved: Rectangle | null, screens: readonly [Rectangle, ...Rectangle[]], minimum: Size): Rectangle {
  const [primary] = screens;
  if (saved === null) return centred(sizeOn(primary, PREFERRED, minimum), primary);
  const seen = (part: Rectangle) => screens.reduce((sum, screen) => sum + sharedArea(screen, part), 0) / (part.width * part.height);
  const isSeen = (bounds: Rectangle) => seen(bounds) >= ENOUGH && seen({ ...bounds, height: TITLE_BAR }) >= ENOUGH;
  // Whatever its home: what was placed here once is taken as it is, so that no window wanders from start to start.
  if (isSeen(saved) && screens.some(screen => isSizeOn(screen, saved, minimum))) return saved;
  const home = screens.toSorted((a, b) => sharedArea(b, saved) - sharedArea(a, saved))[0] ?? primary;
  const bounds = { x: saved.x, y: saved.y, ...sizeOn(home, saved, minimum) };
  if (isSeen(bounds)) return bounds;
  return sharedArea(home, saved) === 0 ? centred(bounds, primary) : moveInto(bounds, home);
}

/** The part of one rectangle that lies in another, in square px. */
export function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function sizeOn(screen: Size, wanted: Size, minimum: Size): Size {
  const side = (key: keyof Size) => Math.min(screen[key], Math.max(minimum[key], wanted[key]));
  return { width: side('width'), height: side('height') };
}

function isSizeOn(screen: Size, there: Size, minimum: Size): boolean {
  const { width, height } = sizeOn(screen, there, minimum);
  return width === there.width && height === there.height;
}

const centred = ({ width, height }: Size, screen: Rectangle): Rectangle => ({
  x: screen.x + Math.round((screen.width - width) / 2),
  y: screen.y + Math.round((screen.height - height) / 2),
  width,
  height,
});

/** It is never larger than the screen, see `sizeOn`. */
const moveInto = (bounds: Rectangle, screen: Rectangle): Rectangle => ({
  ...bounds,
  x: Math.max(screen.x, Math.min(bounds.x, screen.x + screen.width - bounds.width)),
  y: Math.max(screen.y, Math.min(bounds.y, screen.y + screen.height - bounds.height)),
});
