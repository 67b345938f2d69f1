import type { Point, Rect } from '../base/geometry.ts';
import type { Dependency } from '../model/dependency.ts';
import { portOn, type Side } from './cardSide.ts';
import { labelText } from './dependencyItems.ts';
import { crossings, routeBetween, SIDE_PAIRS } from './routeBetween.ts';

/** Of which card's side a line leaves, and at which it arrives. */
export type Sides = readonly [Side, Side];

/** px of detour that a place for the label is worth. */
const NO_ROOM = 600;

/** The sides between which a line has the best way: short, straight, through no card, and with a stretch that has room for a label of that width (px). */
export function bestSides(from: Rect, to: Rect, cards: readonly Rect[], label: number): Sides {
  let best: Sides = ['bottom', 'bottom'];
  let least = Infinity;
  for (const pair of SIDE_PAIRS) {
    const route = routeBetween(portOn(from, pair[0], 0, 1), portOn(to, pair[1], 0, 1), 0, cards);
    if (route === null) continue;
    let cost = sideCost(pair) + 80 * route.length;
    let longest = 0;
    for (let i = 1; i < route.length; i += 1) {
      const length =
        Math.abs((route[i] as Point).x - (route[i - 1] as Point).x) + Math.abs((route[i] as Point).y - (route[i - 1] as Point).y);
      cost += length;
      longest = Math.max(longest, length);
    }
    if (longest < label) cost += NO_ROOM;
    // What is dearer already need not be tried against all the cards.
    if (cost >= least) continue;
    cost += 700 * crossings(route, cards);
    if (cost < least) {
      least = cost;
      best = pair;
    }
  }
  return best;
}

/** px that a stretch should have for the label of a line that stands for `count` dependencies. */
export function widthOfLabel(dependency: Dependency, count: number): number {
  const label = labelText(dependency, count);
  return label === null ? 0 : label.width + 24;
}

/** A line into a top crosses where reporting lines come in; a long way round says less than a short one. */
const sideCost = (pair: Sides): number => (pair[0] === 'top' ? 60 : 0) + (pair[1] === 'top' ? 60 : 0);
