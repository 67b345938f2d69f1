import { describe, expect, test } from 'vitest';
import { tornState } from '../../../electron/services/tornState.ts';

const BLOCK = 512;
const of = (letter: string, length: number) => Buffer.from(letter.repeat(length));
const longer = of('a', 5 * BLOCK + 100);
const shorter = of('b', 3 * BLOCK + 50);

describe.each([
  ['shorter', longer, shorter],
  ['longer', shorter, longer],
])('a file that was written over with a %s one', (_what, before, after) => {
  const most = Math.max(before.length, after.length);

  test('is one or the other while nothing is mixed', () => {
    expect(tornState(before, before, after)).toBe('before');
    expect(tornState(after, before, after)).toBe('after');
  });

  test('is torn wherever the writing stopped', () => {
    for (let written = BLOCK; written <= after.length; written += BLOCK) {
      const there = Buffer.concat([after.subarray(0, written), before.subarray(written)]);
      expect(tornState(there, before, after)).toBe('torn');
    }
  });

  test('is torn when all was written and nothing cut, and when putting it back stopped there', () => {
    const uncut = Buffer.concat([after, before.subarray(after.length)]);
    if (before.length > after.length) expect(tornState(uncut, before, after)).toBe('torn');
    const back = Buffer.concat([before, after.subarray(before.length)]);
    if (after.length > before.length) expect(tornState(back, before, after)).toBe('torn');
  });

  test('is torn when blocks came in any order, and some never', () => {
    const there = Buffer.alloc(most);
    before.copy(there, BLOCK, BLOCK, 2 * BLOCK);
    after.copy(there, 2 * BLOCK, 2 * BLOCK, 3 * BLOCK);
    expect(tornState(there, before, after)).toBe('torn');
  });

  test('is somebody else’s when anything in it is neither, or when it was cut', () => {
    const changed = Buffer.concat([after.subarray(0, BLOCK), before.subarray(BLOCK)]);
    changed.write('theirs', BLOCK + 7);
    expect(tornState(changed, before, after)).toBe('foreign');
    expect(tornState(before.subarray(0, BLOCK), before, after)).toBe('foreign');
    expect(tornState(Buffer.alloc(0), before, after)).toBe('foreign');
    expect(tornState(of('c', most), before, after)).toBe('foreign');
    expect(tornState(Buffer.concat([longer, longer]), before, after)).toBe('foreign');
  });
});
