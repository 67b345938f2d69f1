import { overlaps, type Rect, right } from '../../shared/base/geometry.ts';

/** Pairs of cards that cover each other, found by a sweep from left to right. */
export function collisions(cards: Iterable<Rect>): [Rect, Rect][] {
  const found: [Rect, Rect][] = [];
  const open: Rect[] = [];
  for (const card of [...cards].sort((a, b) => a.x - b.x)) {
    for (let i = open.length - 1; i >= 0; i -= 1) {
      if (right(open[i] as Rect) <= card.x) open.splice(i, 1);
      else if (overlaps(open[i] as Rect, card)) found.push([open[i] as Rect, card]);
    }
    open.push(card);
  }
  return found;
}
