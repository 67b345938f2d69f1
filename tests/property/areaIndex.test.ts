import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../shared/base/geometry.ts';
import { AreaIndex } from '../../shared/scene/areaIndex.ts';

const length = fc.integer({ min: 1, max: 400 });
const area = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -600, max: 600 }),
  width: length,
  height: length,
});
/** Among them one that is larger than an index of small cells enters, and one that it is cheaper to ask everything about. */
const anyArea = fc.oneof(
  { weight: 9, arbitrary: area },
  { weight: 1, arbitrary: area.map(({ x, y }) => ({ x, y, width: 9_000, height: 9_000 })) },
);
const step = fc.oneof(
  fc.record({ key: fc.nat(9), areas: fc.array(anyArea, { minLength: 1, maxLength: 3 }) }),
  fc.record({ key: fc.nat(9), by: fc.integer({ min: -20, max: 20 }) }),
  fc.record({ key: fc.nat(9) }),
);

test('an index finds what a look at everything finds, whatever came, moved a little or went before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.array(anyArea, { maxLength: 6 }), (steps, questions) => {
      const index = new AreaIndex<number>(50);
      const all = new Map<number, readonly Rect[]>();
      for (const one of steps) {
        const known = all.get(one.key);
        const areas = 'areas' in one ? one.areas : 'by' in one ? known?.map(rect => ({ ...rect, y: rect.y + one.by })) : undefined;
        if (areas !== undefined) {
          all.set(one.key, areas);
          index.set(one.key, areas);
        } else if (!('by' in one)) {
          all.delete(one.key);
          index.delete(one.key);
        }
      }
      const touching = (asked: readonly Rect[]): number[] =>
        [...all].filter(([, areas]) => areas.some(own => asked.some(rect => overlaps(own, rect)))).map(([key]) => key);
      for (const question of questions) expect(index.touching(question).sort()).toEqual(touching([question]).sort());
      expect(index.touchingAny(questions).sort()).toEqual(touching(questions).sort());
      expect(index.size).toBe(all.size);
    }),
  );
});
