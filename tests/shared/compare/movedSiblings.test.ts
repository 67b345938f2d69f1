import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedSiblings, type Sibling } from '../../../shared/compare/movedSiblings.ts';
import { compareOrder } from '../../../shared/model/orgDocument.ts';

const key = fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6');
const siblings: fc.Arbitrary<Sibling[]> = fc
  .array(
    fc.oneof(
      key.map(order => ({ before: order, after: order })),
      fc.record({ before: key, after: key }),
    ),
    { maxLength: 7 },
  )
  .map(keys => keys.map((one, i) => ({ id: `s${i}`, ...one })));

const order = (all: readonly Sibling[], side: 'before' | 'after', without: ReadonlySet<string>): string[] =>
  all
    .map(sibling => ({ id: sibling.id, order: sibling[side] }))
    .filter(({ id }) => !without.has(id))
    .sort(compareOrder)
    .map(({ id }) => id);
const explains = (all: readonly Sibling[], moved: ReadonlySet<string>): boolean =>
  order(all, 'before', moved).join() === order(all, 'after', moved).join();

/** All choices among those with a new key. */
function* choices(ids: readonly string[]): Iterable<Set<string>> {
  for (let bits = 0; bits < 2 ** ids.length; bits += 1) yield new Set(ids.filter((_, i) => bits & (1 << i)));
}

describe('the siblings that moved', () => {
  it('have a new key, explain the new order, and are no more than it takes', () => {
    fc.assert(
      fc.property(siblings, all => {
        const moved = movedSiblings(all);
        const renewed = all.filter(({ before, after }) => before !== after).map(({ id }) => id);
        expect(renewed).toEqual(expect.arrayContaining([...moved]));
        expect(explains(all, moved)).toBe(true);
        const least = Math.min(...[...choices(renewed)].filter(choice => explains(all, choice)).map(choice => choice.size));
        expect(moved.size).toBe(least);
      }),
      { numRuns: 500 },
    );
  });
});
