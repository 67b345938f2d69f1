import { inflate, type Point, type Rect, rectBetween, unionOf } from '../base/geometry.ts';
import { LANE } from './routeBetween.ts';

/** px around the two cards of a dependency in which it looks for its way. */
const REACH = 260;
/** px. Between cards further apart than this a line makes no way for other lines, nor they for it: it would have to ask hundreds. */
const NEAR = 4_000;
/** px. Between cards further apart than this a line goes round the cards at its two ends and under those on its way: no eye follows it anyway. */
const FAR = 12_000;

/** Where a dependency between two cards looks about for its way. */
export function reachOf(a: Rect, b: Rect): Rect[] {
  const between = inflate(unionOf([a, b]) as Rect, REACH);
  return Math.max(between.width, between.height) > FAR ? [inflate(a, REACH), inflate(b, REACH)] : [between];
}

/** Whether it is short enough for lines to make way for each other. */
export const isNear = (reach: readonly Rect[]): boolean =>
  reach.length === 1 && reach.every(({ width, height }) => Math.max(width, height) <= NEAR);

/** Half a lane to each side of the way, so that whoever would run beside it is told. */
export const stretchesOf = (route: readonly Point[]): Rect[] =>
  route.slice(1).map((end, i) => inflate(rectBetween(route[i] as Point, end), LANE / 2));
