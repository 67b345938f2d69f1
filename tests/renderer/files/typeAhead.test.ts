import { expect, test } from 'vitest';
import { typeAhead } from '../../../renderer/features/files/typeAhead.ts';
import type { FileToken, FolderEntry } from '../../../shared/host/host.ts';

const entries = ['Acme', 'archive', 'Board', '财务'].map(
  (name): FolderEntry => ({ name, kind: 'file', token: name as FileToken, size: 0, modified: 0 }),
);

test('a letter leads to the next name that begins with it, round to the start', () => {
  expect(typeAhead(entries, 'a', 0)).toBe(0);
  expect(typeAhead(entries, 'a', 1)).toBe(1);
  expect(typeAhead(entries, 'a', 2)).toBe(0);
});

test('more letters mean one name, whatever their case', () => {
  expect(typeAhead(entries, 'AR', 0)).toBe(1);
  expect(typeAhead(entries, '财', 0)).toBe(3);
  expect(typeAhead(entries, 'x', 0)).toBe(-1);
  expect(typeAhead([], 'a', 0)).toBe(-1);
});
