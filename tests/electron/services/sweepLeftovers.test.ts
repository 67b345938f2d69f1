import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { sweepLeftovers } from '../../../electron/services/sweepLeftovers.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('takes away what a kill left a minute ago, and nothing else', async () => {
  const folder = temporaryFolder();
  const names = ['settings.json', '.orgsketch-000000000000.tmp', '.orgsketch-mine.tmp', '.orgsketch-111111111111.tmp'];
  for (const name of names) writeFileSync(join(folder, name), '');
  const before = Date.now() / 1000 - 61;
  for (const name of names.slice(0, 3)) utimesSync(join(folder, name), before, before);
  await sweepLeftovers(nodeFileSystem, folder, Date.now);
  expect(readdirSync(folder)).toEqual(['.orgsketch-111111111111.tmp', '.orgsketch-mine.tmp', 'settings.json']);
  await sweepLeftovers(nodeFileSystem, join(folder, 'gone'), Date.now);
});
