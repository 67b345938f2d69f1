import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createHolds } from '../../../electron/services/holds.ts';
import { failingFileSystem } from '../../support/failingFileSystem.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** Above every process that a system starts. */
const NOBODY = 99_999_999;

/** What a copy of the app has as its holds; another living one is the process that started this one. */
const copy = (folder: string, processId = process.pid, fs = nodeFileSystem) =>
  createHolds({ fs, processId, now: Date.now }, folder, 0, pause);

function age(folder: string, ms: number): void {
  const touched = (Date.now() - ms) / 1_000;
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), touched, touched);
}

describe('what is held', () => {
  test.each([
    ['another window of the same copy', process.pid],
    ['another copy', process.ppid],
  ])('is not had by %s, until it is released', async (_, processId) => {
    const folder = temporaryFolder();
    const first = copy(folder);
    const second = processId === process.pid ? first : copy(folder, processId);
    const hold = await first.take('plan');
    expect(await second.take('plan')).toBeNull();
    expect(await second.take('other')).not.toBeNull();
    await hold?.release();
    expect(await second.take('plan')).toMatchObject({ left: [] });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test.each([
    ['whose process ended', NOBODY, 0],
    ['whose process has given no sign of life for a minute', process.ppid, 61_000],
    ['of an earlier process that had our number', process.pid, 0],
  ])('by one %s is left', async (_, processId, silent) => {
    const folder = temporaryFolder();
    const before = await copy(folder, processId).take('plan');
    age(folder, silent);
    const holds = copy(folder);
    expect(await holds.left()).toEqual([before?.record]);
    expect(await holds.take('plan')).toMatchObject({ left: [before?.record] });
  });

  test('and was taken over is not given away by the one that was thought dead', async () => {
    const folder = temporaryFolder();
    const sleeping = await copy(folder, process.ppid).take('plan');
    age(folder, 61_000);
    const holds = copy(folder);
    expect(await holds.take('plan')).not.toBeNull();
    await sleeping?.release();
    expect(await copy(folder, process.ppid).take('plan')).toBeNull();
  });

  test('is held by exactly one of many that ask at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = temporaryFolder();
      const copies = [copy(folder), copy(folder, process.ppid), copy(folder, 1)];
      const taken = await Promise.all([...copies, ...copies].map(holds => holds.take('plan')));
      expect(taken.filter(hold => hold !== null)).toHaveLength(1);
      expect(readdirSync(folder)).toHaveLength(1);
    }
  });
});

test('a folder that takes no record is heard of, and leaves nothing held', async () => {
  const folder = temporaryFolder();
  await expect(copy(folder, process.pid, failingFileSystem('handle.sync', 'ENOSPC')).take('plan')).rejects.toMatchObject({
    code: 'ENOSPC',
  });
  expect(readdirSync(folder)).toEqual([]);
});
