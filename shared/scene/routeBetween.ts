import type { Point, Rect } from '../base/geometry.ts';
import type { Port, Side } from './cardSide.ts';
import { withoutNeedless } from './linePath.ts';

/** px from a card's edge to the first lane of dependencies, and from one lane to the next: a label on one lane covers no other. */
const FIRST_LANE = 20;
export const LANE = 24;

/** The pairs of sides that a dependency may use. Each is one shape of way; the dearer ones come later. */
export const SIDE_PAIRS: readonly (readonly [Side, Side])[] = [
  ['bottom', 'bottom'],
  ['right', 'left'],
  ['left', 'right'],
  ['bottom', 'top'],
  ['top', 'bottom'],
  ['right', 'right'],
  ['left', 'left'],
  ['top', 'top'],
];

/**
 * An orthogonal way from one port to another in the shape that their sides ask for, or null where that shape makes no sense for the
 * two cards (right to left of a card that stands at the left). `lane` shifts the middle stretch, so that two lines need not lie on each
 * other; `cards` are what stands about, and the stretch goes past those that it would cross.
 */
export function routeBetween(a: Port, b: Port, lane: number, cards: readonly Rect[]): Point[] | null {
  const shape = `${a.side}-${b.side}`;
  const off = FIRST_LANE + lane * LANE;
  switch (shape) {
    case 'bottom-bottom':
      return alongY(a.point, b.point, pastCards(Math.max(a.point.y, b.point.y), 1, a.point.x, b.point.x, off, cards, 'y'));
    case 'top-top':
      return alongY(a.point, b.point, pastCards(Math.min(a.point.y, b.point.y), -1, a.point.x, b.point.x, off, cards, 'y'));
    case 'right-right':
      return alongX(a.point, b.point, pastCards(Math.max(a.point.x, b.point.x), 1, a.point.y, b.point.y, off, cards, 'x'));
    case 'left-left':
      return alongX(a.point, b.point, pastCards(Math.min(a.point.x, b.point.x), -1, a.point.y, b.point.y, off, cards, 'x'));
    case 'bottom-top':
      return b.point.y - a.point.y < 2 * FIRST_LANE ? null : alongY(a.point, b.point, between(a.point.y, b.point.y, lane));
    case 'top-bottom':
      return a.point.y - b.point.y < 2 * FIRST_LANE ? null : alongY(a.point, b.point, between(b.point.y, a.point.y, lane));
    case 'right-left':
      return b.point.x - a.point.x < 2 * FIRST_LANE ? null : alongX(a.point, b.point, between(a.point.x, b.point.x, lane));
    case 'left-right':
      return a.point.x - b.point.x < 2 * FIRST_LANE ? null : alongX(a.point, b.point, between(b.point.x, a.point.x, lane));
    default:
      return null;
  }
}

/** Out of both ports straight to the height `y`, and along it. */
const alongY = (a: Point, b: Point, y: number): Point[] => withoutNeedless([a, { x: a.x, y }, { x: b.x, y }, b]);
const alongX = (a: Point, b: Point, x: number): Point[] => withoutNeedless([a, { x, y: a.y }, { x, y: b.y }, b]);

/** The lanes of a gap: the first near its far end, where no reports turn, the next ones back from it, none outside. */
function between(from: number, to: number, lane: number): number {
  return Math.max(from + 8, to - FIRST_LANE - lane * LANE);
}

/**
 * Where a stretch across `from`..`to` can lie beyond `edge`, on its positive or negative side: at `off` from it, or past any card that it would
 * cross there. A card so far out that the way round would be absurd is crossed.
 */
function pastCards(edge: number, sign: 1 | -1, from: number, to: number, off: number, cards: readonly Rect[], axis: 'x' | 'y'): number {
  const [least, most] = from < to ? [from, to] : [to, from];
  let at = edge + sign * off;
  for (let tries = 0; tries < 6; tries += 1) {
    let beyond = -Infinity;
    for (const card of cards) {
      const level = axis === 'y';
      const start = level ? card.x : card.y;
      const top = level ? card.y : card.x;
      const end = start + (level ? card.width : card.height);
      const foot = top + (level ? card.height : card.width);
      if (least < end && start < most && at - 8 < foot && top < at + 8) beyond = Math.max(beyond, sign > 0 ? foot : -top);
    }
    if (beyond === -Infinity) return at;
    at = sign * (beyond + off);
  }
  return at;
}

/** How many of the cards a way runs through. Its ends touch two cards' edges, which is not through. Asked hundreds of times a line: it makes no objects. */
export function crossings(route: readonly Point[], cards: readonly Rect[]): number {
  let count = 0;
  for (const card of cards) {
    const left = card.x + 1;
    const top = card.y + 1;
    const end = card.x + card.width - 1;
    const foot = card.y + card.height - 1;
    for (let i = 1; i < route.length; i += 1) {
      const a = route[i - 1] as Point;
      const b = route[i] as Point;
      if (Math.min(a.x, b.x) < end && left < Math.max(a.x, b.x) + HAIR && Math.min(a.y, b.y) < foot && top < Math.max(a.y, b.y) + HAIR) {
        count += 1;
        break;
      }
    }
  }
  return count;
}

/** px: a line has no breadth, and yet runs through a card. */
const HAIR = 0.01;

/** px that two ways run on each other: parallel, less than half a lane apart. Whole px of each stretch, so that the sum of many is the same in any order. */
export function overlapLength(route: readonly Point[], other: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < route.length; i += 1) {
    for (let j = 1; j < other.length; j += 1) {
      sum += shared(route[i - 1] as Point, route[i] as Point, other[j - 1] as Point, other[j] as Point);
    }
  }
  return sum;
}

function shared(a: Point, b: Point, c: Point, d: Point): number {
  if (a.y === b.y && c.y === d.y && Math.abs(a.y - c.y) < LANE / 2) return common(a.x, b.x, c.x, d.x);
  if (a.x === b.x && c.x === d.x && Math.abs(a.x - c.x) < LANE / 2) return common(a.y, b.y, c.y, d.y);
  return 0;
}

const common = (a: number, b: number, c: number, d: number): number =>
  Math.round(Math.max(0, Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d))));
