import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../../electron/services/digestOf.ts';
import { type FileSystem, nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { watchFile } from '../../../electron/services/watchFile.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const digest = (text: string) => digestOf(Buffer.from(text));
const MORE_THAN_A_LOOK = 400;
const settled = () => new Promise(resolve => setTimeout(resolve, MORE_THAN_A_LOOK));

function watched(fs: FileSystem = nodeFileSystem) {
  const path = join(temporaryFolder(), 'plan.org');
  writeFileSync(path, 'one');
  const seen: (string | null)[] = [];
  const watch = watchFile(fs, path, found => seen.push(found));
  onTestFinished(watch.stop);
  return { path, seen, watch, last: () => expect.poll(() => seen.at(-1), { timeout: 8_000 }) };
}

test('sees what is written into the file, and what takes its place, again and again', async () => {
  const { path, last } = watched();
  await settled();
  writeFileSync(path, 'two');
  await last().toBe(digest('two'));
  for (const text of ['three', 'four']) {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
    await last().toBe(digest(text));
  }
});

test('takes a file for gone only when it stays away', async () => {
  const { path, seen, last } = watched();
  await settled();
  rmSync(path);
  await new Promise(resolve => setTimeout(resolve, 150));
  writeFileSync(path, 'two');
  await last().toBe(digest('two'));
  expect(seen).not.toContain(null);
  rmSync(path);
  await last().toBeNull();
  mkdirSync(path);
  await settled();
  expect(seen.at(-1)).toBeNull();
});

test('a new time stamp shows the same content', async () => {
  const { path, seen } = watched();
  await settled();
  utimesSync(path, new Date(), new Date(2030, 0));
  await settled();
  expect(new Set(seen)).toEqual(new Set(seen.length === 0 ? [] : [digest('one')]));
});

test('a neighbour in the folder is none of its business', async () => {
  const { path, seen } = watched();
  await settled();
  const before = seen.length;
  writeFileSync(`${path}.bak`, 'x');
  await settled();
  expect(seen).toHaveLength(before);
});

test('where the folder can’t be watched it looks from time to time', async () => {
  // What Linux says when there are too many watchers.
  const watch: FileSystem['watch'] = () => {
    throw Object.assign(new Error('too many'), { code: 'ENOSPC' });
  };
  const { path, last } = watched({ ...nodeFileSystem, watch });
  await settled();
  appendFileSync(path, '+');
  await last().toBe(digest('one+'));
});

test('looks at once when asked, and never after it was stopped', async () => {
  const { path, seen, watch, last } = watched();
  watch.check();
  await last().toBe(digest('one'));
  watch.stop();
  const before = seen.length;
  writeFileSync(path, 'two');
  watch.check();
  await settled();
  expect(seen).toHaveLength(before);
});
