import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createFileTokens } from '../../../electron/services/fileTokens.ts';
import { listFolder, MOST_ENTRIES } from '../../../electron/services/folderListing.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const portsFor = (home: string) => ({ fs: nodeFileSystem, tokens: createFileTokens(home), home, places: async () => [] });

test('lists folders first, then the files of that kind, by name as people count', async () => {
  const home = temporaryFolder();
  for (const name of ['plan 10.org', 'plan 2.org', 'PLAN 1.ORG', 'notes.txt', 'picture.png', '.hidden.org'])
    writeFileSync(join(home, name), 'x');
  for (const name of ['clients', 'Archive', '.config']) mkdirSync(join(home, name));
  symlinkSync(join(home, 'clients'), join(home, 'work'));
  symlinkSync(join(home, 'nowhere'), join(home, 'broken.org'));
  symlinkSync(join(home, 'notes.txt'), join(home, 'text'));
  const listing = await listFolder(portsFor(home), home, 'document');
  if (!listing.ok) throw new Error(listing.error.code);
  expect(listing.value.entries.map(entry => entry.name)).toEqual(['Archive', 'clients', 'work', 'PLAN 1.ORG', 'plan 2.org', 'plan 10.org']);
  expect(listing.value.truncated).toBe(false);
  expect(listing.value.path).toBe('~');
});

test('gives a token for every step down from the root', async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'a/b'), { recursive: true });
  const ports = portsFor(home);
  const listing = await listFolder(ports, join(home, 'a/b'), 'png');
  if (!listing.ok) throw new Error(listing.error.code);
  expect(listing.value.path).toBe('~/a/b');
  expect(listing.value.ancestors.map(({ token }) => ports.tokens.folderPath(token)).slice(-3)).toEqual([
    home,
    join(home, 'a'),
    join(home, 'a/b'),
  ]);
  expect(listing.value.ancestors[0]?.name).toBe('/');
});

test('says when there are more than anybody would scroll through', async () => {
  const home = temporaryFolder();
  for (let i = 0; i <= MOST_ENTRIES; i += 1) writeFileSync(join(home, `${i}.org`), '');
  const listing = await listFolder(portsFor(home), home, 'document');
  expect(listing).toMatchObject({ ok: true, value: { truncated: true } });
  expect(listing.ok && listing.value.entries.length).toBe(MOST_ENTRIES);
});

test('tells a missing folder from a file', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'file'), '');
  expect(await listFolder(portsFor(home), join(home, 'gone'), 'document')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await listFolder(portsFor(home), join(home, 'file'), 'document')).toMatchObject({ ok: false, error: { code: 'notAFolder' } });
});
