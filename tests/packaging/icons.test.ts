import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/root.mjs';
import { TOKENS } from '../../shared/theme/tokens.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('the committed icons are those of the drawing', () => {
  const folder = temporaryFolder();
  execFileSync(process.execPath, [join(root, 'build/icons.mjs'), folder]);
  for (const name of ['icon.ico', 'icon.icns']) {
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(root, 'build', name))), name).toBe(true);
  }
});

test('the drawing has the app’s own colours', () => {
  const colours = new Set(readFileSync(join(root, 'build/icon.svg'), 'utf8').match(/#[0-9a-f]{6}/g));
  expect([...colours].sort()).toEqual([TOKENS.light.accent, TOKENS.light.onAccent].sort());
});
