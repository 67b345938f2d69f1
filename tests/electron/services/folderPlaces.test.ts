import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createFileTokens } from '../../../electron/services/fileTokens.ts';
import { folderPlaces } from '../../../electron/services/folderPlaces.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function placesOf(home: string, recent: readonly string[], fs: FileSystem = nodeFileSystem) {
  const tokens = createFileTokens(home);
  const places = await folderPlaces({ fs, tokens, home, platform: 'linux', recent: async () => recent.map(name => join(home, name)) });
  return places.map(({ kind, name, path, token }) => [kind, name, path, tokens.folderPath(token)]);
}

const home = () => {
  const folder = temporaryFolder();
  for (const name of ['Documents', 'Clients/Acme', 'b', 'c', 'd', 'e', 'f', 'g']) mkdirSync(join(folder, name), { recursive: true });
  return folder;
};

test('a folder of a recent document is a place of its own, with the way to it; one that is a place already is not said twice', async () => {
  const folder = home();
  expect(await placesOf(folder, ['Documents', 'Clients/Acme', ''])).toEqual([
    ['home', expect.any(String), '~', folder],
    ['documents', 'Documents', '~/Documents', join(folder, 'Documents')],
    ['recent', 'Acme', '~/Clients/Acme', join(folder, 'Clients/Acme')],
  ]);
});

test('of recent ones the six newest that are there', async () => {
  const recent = (await placesOf(home(), ['gone', 'Clients/Acme', 'b', 'c', 'also/gone', 'd', 'e', 'f', 'g'])).filter(
    ([kind]) => kind === 'recent',
  );
  expect(recent.map(([, name]) => name)).toEqual(['Acme', 'b', 'c', 'd', 'e', 'f']);
});

test('a drive that does not answer keeps nobody waiting', async () => {
  const folder = home();
  const fs: FileSystem = {
    ...nodeFileSystem,
    stat: ((path: string) => (path.endsWith('/b') ? new Promise(() => undefined) : nodeFileSystem.stat(path))) as FileSystem['stat'],
  };
  const recent = (await placesOf(folder, ['b', 'c'], fs)).filter(([kind]) => kind === 'recent');
  expect(recent.map(([, name]) => name)).toEqual(['c']);
});
