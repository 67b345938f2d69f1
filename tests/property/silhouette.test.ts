import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottom, type Rect, right, translate } from '../../shared/base/geometry.ts';
import { Silhouette } from '../../shared/layout/silhouette.ts';

/** px: as the layout has it, cards with less between them are side by side. */
const CLOSE = 24;
const GAP = 44;

const box = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 90 }),
});
const group = fc.array(box, { minLength: 1, maxLength: 12 });
/** Groups stand where a hand has put them. */
const place = fc.double({ min: -500, max: 500, noNaN: true });

const outlineOf = (boxes: readonly Rect[]): Silhouette => {
  const outline = new Silhouette();
  for (const one of boxes) outline.add(one);
  return outline;
};
const outlined = (outline: Silhouette): number[] => [...outline.packed({ x: 0, y: 0 })];

/** Of two groups, pairs of cards that are side by side. An outline fills what is between two cards of one group at one height: seen from a side it is the same. */
const besides = (group: readonly Rect[], other: readonly Rect[]): [Rect, Rect][] =>
  group.flatMap(a => other.filter(b => b.y < bottom(a) + CLOSE && a.y < bottom(b) + CLOSE).map((b): [Rect, Rect] => [a, b]));

test('another group goes as near as its nearest cards may come', () => {
  fc.assert(
    fc.property(group, group, (one, other) => {
      const needed = Math.max(...besides(one, other).map(([a, b]) => right(a) + GAP - b.x));
      expect(outlineOf(one).clearance(outlineOf(other), GAP)).toBe(needed);
      const [far, near] = [needed, needed - 1].map(dx => outlineOf(other.map(rect => translate(rect, dx, 0))));
      if (needed === -Infinity || far === undefined || near === undefined) return;
      expect(outlineOf(one).meets(far, GAP)).toBe(false);
      expect(outlineOf(one).meets(near, GAP)).toBe(true);
    }),
  );
});

test('an outline is the same in whatever order it is put together, and packed and put elsewhere', () => {
  fc.assert(
    fc.property(group, group, place, place, fc.integer({ min: -200, max: 200 }), (one, other, x, y, dx) => {
      const all = outlined(outlineOf([...one, ...other.map(rect => translate(rect, dx, 0))]));
      const absorbed = outlineOf(one);
      absorbed.absorb(outlineOf(other), dx);
      expect(outlined(absorbed)).toEqual(all);
      const shifted = outlineOf(other);
      shifted.shift(dx);
      const added = outlineOf(one);
      added.addAll(shifted);
      expect(outlined(added)).toEqual(all);
      // Found where it stands, kept, and put where it would be.
      const at = { x: Math.round(x), y };
      const packed = outlineOf(other.map(rect => translate(rect, at.x, at.y))).packed(at);
      const put = outlineOf(one);
      put.addPacked(packed, { x: dx, y: 0 });
      expect(outlined(put)).toEqual(all);
    }),
  );
});

test('a tree of more levels than an engine takes arguments has its outline as well', () => {
  const levels = Array.from({ length: 20_000 }, (_, i) => ({ x: i % 2, y: i * 100, width: 10, height: 40 }));
  const [chain, other] = [outlineOf(levels.toReversed()), outlineOf(levels)];
  expect(chain.size).toBe(20_000);
  chain.addAll(other);
  expect(chain.size).toBe(20_000);
  expect(chain.clearance(other, GAP)).toBe(10 + GAP);
});
