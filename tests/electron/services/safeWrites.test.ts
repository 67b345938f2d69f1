import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../../electron/services/digestOf.ts';
import { documentHandlers } from '../../../electron/services/documentHandlers.ts';
import type { FileSystem } from '../../../electron/services/fileSystem.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { keyOfHeld, recordName } from '../../../electron/services/holdRecord.ts';
import { hostFailure } from '../../../electron/services/hostFailure.ts';
import { createHostServices } from '../../../electron/services/hostServices.ts';
import { createSafeWrites } from '../../../electron/services/safeWrites.ts';
import { recordPaths } from '../../../electron/services/writeRecord.ts';
import { recordsIn } from '../../support/faults/recordsIn.ts';
import { watchedFileSystem } from '../../support/faults/watchedFileSystem.ts';
import { safeWrites } from '../../support/safeWrites.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const OLD = 'old\n'.repeat(1_000);
const NEW = 'newer\n'.repeat(1_000);
const newBytes = Buffer.from(NEW);
const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code, subject: 'plan.org' }) });
const saved = { ok: true, value: null };

function place() {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.org');
  writeFileSync(path, OLD);
  return { folder, path, dataFolder: temporaryFolder() };
}

/** A file with a second name is written in place. */
function inPlace() {
  const one = place();
  linkSync(one.path, join(temporaryFolder(), 'plan.org'));
  return one;
}

const read = (path: string) => readFileSync(path, 'utf8');

describe('a rename that is refused', () => {
  /** The first renames fail, as where a scanner has the file for a moment. */
  function held(path: string, dataFolder: string, times: number, platform: NodeJS.Platform) {
    const pauses: number[] = [];
    let renames = 0;
    const fs = watchedFileSystem((call, [, to]) => {
      if (call !== 'rename' || to !== path) return null;
      renames += 1;
      return renames <= times ? 'EPERM' : null;
    });
    const wait = async (ms: number) => void pauses.push(ms);
    const writes = createSafeWrites({ fs, dataFolder, platform, processId: process.pid, now: Date.now }, wait);
    return { writes, pauses, renames: () => renames };
  }

  test('on Windows is tried again', async () => {
    const { folder, path, dataFolder } = place();
    const { writes, renames } = held(path, dataFolder, 3, 'win32');
    expect(await writes.write(path, newBytes)).toEqual(saved);
    expect(read(path)).toBe(NEW);
    expect(renames()).toBe(4);
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('on Windows is a file in use after two seconds', async () => {
    const { folder, path, dataFolder } = place();
    const { writes, pauses } = held(path, dataFolder, Number.POSITIVE_INFINITY, 'win32');
    expect(await writes.write(path, newBytes)).toEqual(refused('fileInUse'));
    expect(pauses.reduce((sum, ms) => sum + ms)).toBe(2_000);
    expect(read(path)).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('on Windows asks before each attempt whether the file still may be replaced', async () => {
    const { path, dataFolder } = place();
    const { writes, renames } = held(path, dataFolder, 2, 'win32');
    expect(await writes.write(path, newBytes, async () => (renames() === 2 ? hostFailure('changedOnDisk', basename(path)) : null))).toEqual(
      refused('changedOnDisk'),
    );
    expect(read(path)).toBe(OLD);
  });

  test('elsewhere means that the file is written in place', async () => {
    const { folder, path, dataFolder } = place();
    const { writes, renames } = held(path, dataFolder, 1, 'linux');
    expect(await writes.write(path, newBytes)).toEqual(saved);
    expect(renames()).toBe(1);
    expect(read(path)).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['plan.org']);
    expect(recordsIn(dataFolder)).toEqual([]);
  });
});

test('writes to one file are done in the order in which they were asked for', async () => {
  const { path, dataFolder } = place();
  const writes = safeWrites(nodeFileSystem, dataFolder);
  const seen: string[] = [];
  const versions = ['one', 'two', 'three', 'four'];
  await Promise.all(
    versions.map(version =>
      writes.write(path, Buffer.from(version), async target => {
        seen.push(read(target));
        return null;
      }),
    ),
  );
  expect(seen).toEqual([OLD, 'one', 'two', 'three']);
  expect(read(path)).toBe('four');
});

test('what is written in place is safe in the app’s own folder before the first byte changes', async () => {
  const { path, dataFolder } = inPlace();
  let kept: readonly string[] = [];
  const fs = watchedFileSystem((call, [opened, flags]) => {
    if (call === 'open' && opened === path && flags === 'r+')
      kept = recordsIn(dataFolder).map(name => `${name.split('.').at(-1)} ${read(join(dataFolder, 'writes', name)).length}`);
    return null;
  });
  expect(await safeWrites(fs, dataFolder).write(path, newBytes)).toEqual(saved);
  expect(kept).toEqual(expect.arrayContaining([`before ${OLD.length}`, `after ${NEW.length}`]));
  expect(recordsIn(dataFolder)).toEqual([]);
});

test('what can’t be kept safe is not written in place', async () => {
  const { path } = inPlace();
  const noFolder = join(temporaryFolder(), 'a file');
  writeFileSync(noFolder, '');
  expect(await safeWrites(nodeFileSystem, noFolder).write(path, newBytes)).toMatchObject({ ok: false });
  expect(read(path)).toBe(OLD);
});

describe('a write in place that fails halfway', () => {
  /** As a drive that goes away after it took the first half; nothing can be put back. */
  const dying = (path: string): FileSystem => ({
    ...nodeFileSystem,
    open: async (...args) => {
      const file = await nodeFileSystem.open(...args);
      if (args[0] !== path || args[1] !== 'r+') return file;
      const writeFile = async () => {
        await file.write(newBytes, 0, 1024, 0);
        throw Object.assign(new Error('EIO'), { code: 'EIO' });
      };
      return new Proxy(file, {
        get(target, key) {
          const value: unknown = key === 'writeFile' ? writeFile : Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
  });

  async function halfWritten() {
    const { path, dataFolder } = inPlace();
    let fs = dying(path);
    const changing: FileSystem = { ...nodeFileSystem, open: (...args) => fs.open(...args) };
    const writes = safeWrites(changing, dataFolder);
    expect(await writes.write(path, newBytes)).toEqual(refused('halfWritten'));
    expect([OLD, NEW]).not.toContain(read(path));
    fs = nodeFileSystem;
    return { path, dataFolder, writes };
  }

  test('is taken back before the next write, which finds what it expects', async () => {
    const { path, dataFolder, writes } = await halfWritten();
    const asked: string[] = [];
    const next = await writes.write(path, newBytes, async target => {
      asked.push(read(target));
      return null;
    });
    expect(next).toEqual(saved);
    expect(asked).toEqual([OLD]);
    expect(read(path)).toBe(NEW);
    expect(recordsIn(dataFolder)).toEqual([]);
  });

  test('is taken back before the file is read', async () => {
    const { path, dataFolder, writes } = await halfWritten();
    await writes.settle(path);
    expect(read(path)).toBe(OLD);
    expect(recordsIn(dataFolder)).toEqual([]);
  });

  test('is brought to its end at the next start', async () => {
    const { path, dataFolder } = await halfWritten();
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(read(path)).toBe(NEW);
    expect(recordsIn(dataFolder)).toEqual([]);
  });

  test('is left as it is when somebody else has changed the file since', async () => {
    const { path, dataFolder } = await halfWritten();
    writeFileSync(path, 'theirs');
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(read(path)).toBe('theirs');
    expect(recordsIn(dataFolder)).toEqual([]);
  });

  test('waits for a folder that is not there, for a month', async () => {
    const { path, dataFolder } = await halfWritten();
    const folder = join(path, '..');
    rmSync(folder, { recursive: true });
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(recordsIn(dataFolder)).toHaveLength(4);
    const record = recordsIn(dataFolder).find(name => name.endsWith('.json')) ?? '';
    const longAgo = Date.now() / 1000 - 31 * 24 * 60 * 60;
    utimesSync(join(dataFolder, 'writes', record), longAgo, longAgo);
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(recordsIn(dataFolder)).toEqual([]);
    mkdirSync(folder);
  });
});

describe('a record', () => {
  /** The number of no process. */
  const ENDED = 4_194_305;

  function leave(dataFolder: string, path: string, processId: number, content: string): string {
    const name = `${recordName(keyOfHeld(path), processId, '1'.repeat(12)).name}.json`;
    mkdirSync(join(dataFolder, 'writes'), { recursive: true });
    writeFileSync(join(dataFolder, 'writes', name), content);
    return name;
  }

  test('that was cut off while it was written is taken away', async () => {
    const { path, dataFolder } = place();
    leave(dataFolder, path, ENDED, '{"targ');
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(recordsIn(dataFolder)).toEqual([]);
  });

  test('of a living process stays, until nobody touched it for a minute', async () => {
    const { path, dataFolder } = place();
    const name = leave(dataFolder, path, process.ppid, JSON.stringify({ target: path }));
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(recordsIn(dataFolder)).toEqual([name]);
    const before = Date.now() / 1000 - 61;
    utimesSync(join(dataFolder, 'writes', name), before, before);
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(recordsIn(dataFolder)).toEqual([]);
  });

  test('names the only file beside the document that is taken away', async () => {
    const { folder, path, dataFolder } = place();
    leave(dataFolder, path, ENDED, JSON.stringify({ target: path }));
    for (const nonce of ['1', '2']) writeFileSync(join(folder, `.orgsketch-${nonce.repeat(12)}.tmp`), '');
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(readdirSync(folder)).toEqual([`.orgsketch-${'2'.repeat(12)}.tmp`, 'plan.org']);
  });

  test('of one file keeps no other from being repaired', async () => {
    const { path, dataFolder } = place();
    leave(dataFolder, path, ENDED, JSON.stringify({ target: path }));
    const gone = join(dataFolder, 'gone', 'plan.org');
    const name = leave(dataFolder, gone, ENDED, JSON.stringify({ target: gone }));
    await safeWrites(nodeFileSystem, dataFolder).repair();
    expect(recordsIn(dataFolder)).toEqual([name]);
  });

  describe('of a write in place that was killed', () => {
    function torn() {
      const { path, dataFolder } = place();
      leave(dataFolder, path, ENDED, JSON.stringify({ target: path }));
      const { redo, before, after } = recordPaths(join(dataFolder, 'writes'), recordName(keyOfHeld(path), ENDED, '1'.repeat(12)));
      writeFileSync(redo, JSON.stringify({ before: digestOf(Buffer.from(OLD)), after: digestOf(newBytes) }));
      writeFileSync(before, OLD);
      writeFileSync(after, NEW);
      writeFileSync(path, NEW.slice(0, 1024) + OLD.slice(1024));
      const machine = { fs: nodeFileSystem, dataFolder, home: dataFolder, platform: process.platform, processId: process.pid };
      return { path, dataFolder, start: () => createHostServices({ ...machine, version: '0', now: Date.now }) };
    }

    test('is brought to its end when the app starts', async () => {
      const { path, dataFolder, start } = torn();
      const services = start();
      onTestFinished(() => services.stop());
      await expect.poll(() => recordsIn(dataFolder), { timeout: 4_000 }).toEqual([]);
      expect(read(path)).toBe(NEW);
    });

    test('is brought to its end before anybody reads the file', async () => {
      const { path, start } = torn();
      const services = start();
      onTestFinished(() => services.stop());
      const answer = await documentHandlers(services)['document.read']({ file: services.tokens.fileToken(path) });
      expect(answer).toMatchObject({ ok: true, value: { text: NEW } });
    });
  });
});
