import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createErrorLog } from '../../../electron/services/errorLog.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createJsonStore } from '../../../electron/services/jsonStore.ts';
import { createRecentFiles } from '../../../electron/services/recentFiles.ts';
import { createViewports } from '../../../electron/services/viewports.ts';
import { appSettingsSchema, DEFAULT_SETTINGS } from '../../../shared/host/appSettings.ts';
import { failingFileSystem } from '../../support/failingFileSystem.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const settingsIn = (folder: string) => createJsonStore(nodeFileSystem, join(folder, 'settings.json'), appSettingsSchema, DEFAULT_SETTINGS);

test.each([
  ['no file', null],
  ['a torn file', '{"theme": "da'],
  ['an empty file', ''],
  ['another kind of value', '[1, 2]'],
])('settings from %s are the defaults', async (_what, text) => {
  const folder = temporaryFolder();
  if (text !== null) writeFileSync(join(folder, 'settings.json'), text);
  expect(await settingsIn(folder).read()).toEqual(DEFAULT_SETTINGS);
});

test('one wrong setting does not take the others with it', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'settings.json'), '{"theme": "purple", "language": "zh"}');
  expect(await settingsIn(folder).read()).toEqual({ ...DEFAULT_SETTINGS, language: 'zh' });
});

test('changes made at once all arrive, also from two hosts of one folder', async () => {
  const folder = join(temporaryFolder(), 'made', 'when', 'needed');
  const store = settingsIn(folder);
  await Promise.all([
    store.update(settings => ({ ...settings, theme: 'dark' })),
    store.update(settings => ({ ...settings, inspectorWidth: 400 })),
  ]);
  await settingsIn(folder).update(settings => ({ ...settings, minimapOpen: false }));
  expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', inspectorWidth: 400, minimapOpen: false });
});

test('recent files: newest first, each once, twelve at most, and those that are gone are left out', async () => {
  const folder = temporaryFolder();
  const recent = createRecentFiles(nodeFileSystem, join(folder, 'data'));
  const paths = Array.from({ length: 14 }, (_, index) => join(folder, `${index}.org`));
  for (const path of paths) {
    writeFileSync(path, '');
    await recent.add(path);
  }
  await recent.add(join(folder, '5.org'));
  rmSync(join(folder, '13.org'));
  expect(await recent.list()).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2].map(index => join(folder, `${index}.org`)));
  expect(await recent.lastFolder()).toBe(folder);
  await recent.clear();
  expect(await recent.list()).toEqual([]);
  expect(await recent.lastFolder()).toBe(folder);
});

test('viewports are kept by document, the two hundred used last, and name no path', async () => {
  const folder = temporaryFolder();
  const viewports = createViewports(nodeFileSystem, folder);
  for (let zoom = 1; zoom <= 201; zoom += 1)
    await viewports.set(`/clients/acme-${zoom}.org`, { viewport: { x: 0, y: 0, zoom }, scenario: `s${zoom}` });
  expect(await viewports.get('/clients/acme-201.org')).toEqual({ viewport: { x: 0, y: 0, zoom: 201 }, scenario: 's201' });
  expect(await viewports.get('/clients/acme-2.org')).toEqual({ viewport: { x: 0, y: 0, zoom: 2 }, scenario: 's2' });
  expect(await viewports.get('/clients/acme-1.org')).toBeNull();
  expect(readFileSync(join(folder, 'viewports.json'), 'utf8')).not.toContain('acme');
});

test('the log stays small and never fails', async () => {
  const folder = join(temporaryFolder(), 'data');
  const log = createErrorLog(nodeFileSystem, folder, () => 0);
  for (let i = 0; i < 120; i += 1) await log.write(`error ${i}`, 'x'.repeat(30_000));
  expect(readFileSync(join(folder, 'orgsketch.log'), 'utf8')).toContain('1970-01-01T00:00:00.000Z error 119\n');
  expect(statSync(join(folder, 'orgsketch.log')).size).toBeLessThan(600_000);
  expect(statSync(join(folder, 'orgsketch.log.1')).size).toBeLessThan(600_000);

  mkdirSync(join(folder, 'full'));
  await createErrorLog(failingFileSystem('open', 'ENOSPC'), join(folder, 'full'), () => 0).write('error', '');
});
