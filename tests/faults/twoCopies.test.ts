import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import { bundledProgram } from '../support/faults/bundledProgram.ts';
import { printCount, times } from '../support/faults/faultRun.ts';
import { recordsIn } from '../support/faults/recordsIn.ts';
import type { SaverTask } from '../support/faults/saverTask.ts';
import { startSaver } from '../support/faults/startSaver.ts';
import { versionText, wholeVersion } from '../support/faults/versionText.ts';
import { safeWrites } from '../support/safeWrites.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const SIZE = 60_000;
const program = bundledProgram('saver');

function place(): { readonly folder: string; readonly path: string; readonly dataFolder: string; readonly size: number } {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.org');
  writeFileSync(path, versionText(0, SIZE));
  return { folder, path, dataFolder: temporaryFolder(), size: SIZE };
}

const count = (lines: readonly string[], start: string) => lines.filter(line => line.startsWith(start)).length;

describe('two copies of the app on one file', () => {
  test.each([
    ['replaces', false],
    ['writes in place', true],
  ])(
    'take turns, and none writes over what it has not seen, when each %s',
    async (way, twoNames) => {
      const { folder, path, dataFolder } = place();
      if (twoNames) linkSync(path, join(temporaryFolder(), 'plan.org'));
      const each = times(60, 500);
      const task: SaverTask = { kind: 'counting', dataFolder, path, size: SIZE, times: each };
      const copies = [startSaver(program(), task), startSaver(program(), task)];
      let looks = 0;
      let torn = 0;
      const looking = setInterval(() => {
        looks += 1;
        if (wholeVersion(readFileSync(path, 'utf8'), SIZE) === null) torn += 1;
      }, 2);
      await Promise.all(copies.map(copy => copy.ended));
      clearInterval(looking);
      const [saved, changed, busy] = ['saved', 'refused changedOnDisk', 'refused fileInUse'].map(start =>
        copies.map(copy => count(copy.lines, start)),
      );
      printCount(
        `two copies, each ${way}: ${saved} saved, ${changed} found it changed, ${busy} found it in use; ${torn} of ${looks} looks torn`,
      );
      expect(saved).toEqual([each, each]);
      expect(wholeVersion(readFileSync(path, 'utf8'), SIZE)).toBe(2 * each);
      if (!twoNames) expect(torn).toBe(0);
      expect(copies.flatMap(copy => copy.lines).filter(line => !/^(ready|saved|refused (changedOnDisk|fileInUse))/.test(line))).toEqual([]);
      expect(readdirSync(folder)).toEqual(['plan.org']);
      expect(recordsIn(dataFolder)).toEqual([]);
    },
    300_000,
  );

  test('one that hangs in the middle of a save keeps the other out, until it is ended', async () => {
    const { folder, path, dataFolder, size } = place();
    const hanging = startSaver(program(), { kind: 'stuck', dataFolder, path, size });
    await hanging.said('stuck');
    const own = safeWrites(nodeFileSystem, dataFolder);
    expect(await own.write(path, Buffer.from(versionText(7, SIZE)))).toMatchObject({ ok: false, error: { code: 'fileInUse' } });
    await own.repair();
    expect(wholeVersion(readFileSync(path, 'utf8'), SIZE)).toBe(0);
    expect(readdirSync(folder)).toHaveLength(2);
    await hanging.kill();
    expect(await own.write(path, Buffer.from(versionText(7, SIZE)))).toEqual({ ok: true, value: null });
    expect(wholeVersion(readFileSync(path, 'utf8'), SIZE)).toBe(7);
    expect(readdirSync(folder)).toEqual(['plan.org']);
    expect(recordsIn(dataFolder)).toEqual([]);
  }, 60_000);
});
