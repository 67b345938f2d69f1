import { expect, test } from 'vitest';
import { commandWords } from '../../../electron/desktop/commandWords.ts';

const words = (...args: string[]) => commandWords(['/opt/Orgsketch/orgsketch', ...args]);

test.each([
  [['inspect', 'plan.org']],
  [['export', 'plan.org', '--to', 'plan.png', '--scale', '2']],
  [['new', '--to', 'plan.org']],
  [['validate', '--help']],
  [['templates']],
  [['help', 'export']],
  [['--help']],
  [['-h']],
])('%j is for the command line', args => {
  expect(words(...args)).toEqual(args);
});

test('what is meant for Chromium may stand before a command, and does not reach it', () => {
  expect(words('--no-sandbox', '--ozone-platform=wayland', 'inspect', 'plan.org')).toEqual(['inspect', 'plan.org']);
});

test.each([
  [[]],
  [['plan.org']],
  [['./inspect']],
  [['plan.org', 'inspect']],
  [['--no-sandbox', 'plan.org']],
  [['--enable-features=inspect']],
  // From source Electron's own argument comes first.
  [['.', 'inspect', 'plan.org']],
])('%j opens the window', args => {
  expect(words(...args)).toBeNull();
});
