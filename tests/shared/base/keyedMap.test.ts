import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyedMap } from '../../../shared/base/keyedMap.ts';

const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }).map(String), fc.option(fc.integer())), { maxLength: 600 });

it('many changes at once come to what they come to one by one, and leave the map of before as it was', () => {
  fc.assert(
    fc.property(entries, entries, (first, then) => {
      const before = first.reduce((map, [key, value]) => (value === null ? map : map.set(key, value)), KeyedMap.empty<string, number>());
      const kept = [...before.keys()];
      const oneByOne = then.reduce((map, [key, value]) => (value === null ? map.delete(key) : map.set(key, value)), before);
      const atOnce = before.changed(then);
      expect(atOnce.size).toBe(oneByOne.size);
      expect([...atOnce.keys()].sort()).toEqual([...oneByOne.keys()].sort());
      for (const key of atOnce.keys()) expect(atOnce.get(key)).toBe(oneByOne.get(key));
      expect([...before.keys()]).toEqual(kept);
    }),
  );
});
