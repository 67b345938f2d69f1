import { expect, test } from 'vitest';
import { isValidName } from '../../../electron/services/validName.ts';

test.each(['plan', 'plan.org', '电商平台', 'a b', '.hidden', 'console.org', "Anna's plan (2)"])('%j can be a name', name => {
  expect(isValidName(name)).toBe(true);
});

test.each([
  '',
  '.',
  '..',
  '../x',
  'a/b',
  'a\\b',
  'C:',
  'a\0b',
  'a\nb',
  'nul',
  'CON.org',
  'lpt1',
  'ends.',
  ' starts',
  'ends ',
  'what?',
  'a*',
])('%j can not', name => {
  expect(isValidName(name)).toBe(false);
});
