import { describe, expect, it } from 'vitest';
import { beforeAfterStep, isSamePlace } from '../../../renderer/features/inspector/order/isSamePlace.ts';

const rows = ['a', 'b', 'c'];

describe('a row that is moved', () => {
  it('goes one place up or down, and nowhere past an end', () => {
    expect(beforeAfterStep(rows, 'b', -1)).toBe('a');
    expect(beforeAfterStep(rows, 'a', 1)).toBe('c');
    expect(beforeAfterStep(rows, 'b', 1)).toBeNull();
    expect(beforeAfterStep(rows, 'a', -1)).toBeUndefined();
    expect(beforeAfterStep(rows, 'c', 1)).toBeUndefined();
  });

  it('stays where it is when dropped before itself or its own follower', () => {
    expect(isSamePlace(rows, 'a', 'a')).toBe(true);
    expect(isSamePlace(rows, 'a', 'b')).toBe(true);
    expect(isSamePlace(rows, 'c', null)).toBe(true);
    expect(isSamePlace(rows, 'a', null)).toBe(false);
    expect(isSamePlace(rows, 'c', 'a')).toBe(false);
  });
});
