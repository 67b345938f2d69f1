import { expect, test } from 'vitest';
import { typeAhead } from '../../../renderer/ui/typeAhead.ts';

const names = ['Acme', 'archive', 'Board', '财务'];

test('a letter leads to the next name that begins with it, round to the start', () => {
  expect(typeAhead(names, 'a', 0)).toBe(0);
  expect(typeAhead(names, 'a', 1)).toBe(1);
  expect(typeAhead(names, 'a', 2)).toBe(0);
});

test('more letters mean one name, whatever their case', () => {
  expect(typeAhead(names, 'AR', 0)).toBe(1);
  expect(typeAhead(names, '财', 0)).toBe(3);
  expect(typeAhead(names, 'x', 0)).toBe(-1);
  expect(typeAhead([], 'a', 0)).toBe(-1);
});
