import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeDocument } from '../../electron/services/documentFiles.ts';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import type { HostErrorCode } from '../../shared/host/hostError.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import { bundledProgram } from '../support/faults/bundledProgram.ts';
import { closedFolder, dataFolderOfUser, ordinaryUser } from '../support/faults/closedFolder.ts';
import { printCount } from '../support/faults/faultRun.ts';
import { recordsIn } from '../support/faults/recordsIn.ts';
import { smallDisk } from '../support/faults/smallDisk.ts';
import { startSaver } from '../support/faults/startSaver.ts';
import { versionText } from '../support/faults/versionText.ts';
import { type FileCall, watchedFileSystem } from '../support/faults/watchedFileSystem.ts';
import { hasModes } from '../support/hasModes.ts';
import { safeWrites } from '../support/safeWrites.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const OLD = 'what was there before\n';
const NEW = 'what is being saved, which is longer than that\n';

const program = bundledProgram('saver');

/** The code of a refusal, whose sentence names the file in every language; null when it was saved. */
async function save(path: string, text = NEW, fs = nodeFileSystem, writes = safeWrites(fs)): Promise<HostErrorCode | null> {
  const written = await writeDocument(fs, writes, path, text, { expected: null, overwrite: true });
  if (written.ok) return null;
  const { code, subject } = written.error;
  for (const language of LANGUAGES) expect(translate(language, `hostError.${code}`, { subject })).toContain(subject);
  return code;
}

/** The same by a process for which permissions count. */
async function saveAsUser(path: string): Promise<string | undefined> {
  const saver = startSaver(program(), { kind: 'once', dataFolder: dataFolderOfUser(), path, size: 1_000 }, ordinaryUser);
  await saver.ended;
  return saver.lines.at(-1);
}

function folderWithFile(): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.org');
  writeFileSync(path, OLD);
  return { folder, path };
}

/** With a second name, so that it can't be replaced and is written in place. */
function folderWithTwoNames() {
  const place = folderWithFile();
  const elsewhere = temporaryFolder();
  linkSync(place.path, join(elsewhere, 'plan.org'));
  return place;
}

const read = (path: string) => readFileSync(path, 'utf8');

describe('a full disk', { timeout: 60_000 }, () => {
  const TAKES_ROOM = new Set<FileCall>(['mkdir', 'open', 'rename', 'handle.writeFile', 'handle.sync', 'handle.truncate']);
  const takesRoom = (call: FileCall, [, flags]: readonly unknown[]) => TAKES_ROOM.has(call) && (call !== 'open' || flags === 'wx');

  test.each([
    ['replaced', folderWithFile],
    ['written in place', folderWithTwoNames],
  ] as const)('at any call that takes room: a file that is %s is the old one or saved, with nothing beside it', async (way, place) => {
    const outcomes: Record<string, number> = {};
    for (const forGood of [false, true]) {
      for (let failing = 1; ; failing += 1) {
        const { folder, path } = place();
        const dataFolder = temporaryFolder();
        let calls = 0;
        const fs = watchedFileSystem((call, args) => {
          if (!takesRoom(call, args)) return null;
          calls += 1;
          return calls === failing || (forGood && calls > failing) ? 'ENOSPC' : null;
        });
        const code = await save(path, NEW, fs, safeWrites(fs, dataFolder));
        outcomes[code ?? 'saved'] = (outcomes[code ?? 'saved'] ?? 0) + 1;
        expect(['diskFull', 'halfWritten', null]).toContain(code);
        if (code === 'halfWritten') {
          // There is room again, and the app is started anew.
          await safeWrites(nodeFileSystem, dataFolder).repair();
          expect([OLD, NEW]).toContain(read(path));
        } else expect(read(path)).toBe(code === null ? NEW : OLD);
        expect(readdirSync(folder)).toEqual(['plan.org']);
        if (code !== 'halfWritten') expect(recordsIn(dataFolder)).toEqual([]);
        // Its bytes are the new ones, so that nothing is lost by another try.
        expect(await save(path, NEW, nodeFileSystem, safeWrites(nodeFileSystem, dataFolder))).toBeNull();
        if (calls < failing) break;
      }
    }
    expect(outcomes.diskFull).toBeGreaterThan(3);
    expect(outcomes.saved).toBeGreaterThan(1);
    printCount(`disk full at each call that takes room, ${way}: ${JSON.stringify(outcomes)}`);
  });

  test.each([
    ['replaced', false],
    ['written in place', true],
  ])('that is real: a file that is %s keeps its old bytes, until there is room again', async (way, twoNames) => {
    const folder = smallDisk(512);
    if (folder === null) return printCount(`SKIPPED: a really full disk (${way}), because no small disk may be mounted here`);
    const path = join(folder, 'plan.org');
    const old = versionText(1, 100_000);
    const newer = versionText(2, 400_000);
    const ballast = join(folder, 'ballast');
    writeFileSync(path, old);
    writeFileSync(ballast, Buffer.alloc(150_000));
    if (twoNames) linkSync(path, join(folder, 'other.org'));
    const names = readdirSync(folder);
    expect(await save(path, newer)).toBe('diskFull');
    expect(read(path)).toBe(old);
    expect(readdirSync(folder)).toEqual(names);
    rmSync(ballast);
    expect(await save(path, versionText(3, 200_000))).toBeNull();
    expect(read(path)).toBe(versionText(3, 200_000));
    printCount(`really full disk, ${way}: old bytes kept, saved when there was room`);
  });

  test('that holds the app’s own folder does not keep a file from being replaced', async () => {
    const dataFolder = smallDisk(4);
    if (dataFolder === null)
      return printCount('SKIPPED: a full disk under the app’s own folder, because no small disk may be mounted here');
    writeFileSync(join(dataFolder, 'ballast'), Buffer.alloc(4096));
    const { path, folder } = folderWithFile();
    expect(await save(path, NEW, nodeFileSystem, safeWrites(nodeFileSystem, dataFolder))).toBeNull();
    expect(read(path)).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });
});

if (!hasModes) printCount('SKIPPED: somebody without permission, because this system has no modes');
describe.skipIf(!hasModes)('somebody without permission', { timeout: 60_000 }, () => {
  test('to change the file hears so, and it stays', async () => {
    if (ordinaryUser.uid === undefined) return printCount('SKIPPED: the file of somebody else, because only root can make one');
    const { folder, path } = folderWithFile();
    chmodSync(folder, 0o755);
    expect(await saveAsUser(path)).toBe('refused noPermission');
    expect(read(path)).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('to put a new file there hears so', async () => {
    const { folder } = closedFolder(OLD);
    expect(await saveAsUser(join(folder, 'other.org'))).toBe('refused noPermission');
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('to go into the folder hears so', async () => {
    const { folder, path } = closedFolder(OLD);
    chmodSync(folder, 0o600);
    expect(await saveAsUser(path)).toBe('refused noPermission');
    chmodSync(folder, 0o700);
    expect(read(path)).toBe(OLD);
  });

  test('to put a new file there, but to change this one, saves it in place', async () => {
    const { folder, path } = closedFolder(OLD);
    expect(await saveAsUser(path)).toBe('saved 1');
    expect(read(path)).toBe(versionText(1, 1_000));
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('to give a file away leaves it with its owner', async () => {
    if (ordinaryUser.uid === undefined) return printCount('SKIPPED: a file that belongs to somebody else, because only root can make one');
    const { folder, path } = folderWithFile();
    chmodSync(path, 0o666);
    chmodSync(folder, 0o777);
    expect(await saveAsUser(path)).toBe('saved 1');
    expect(read(path)).toBe(versionText(1, 1_000));
    expect(statSync(path)).toMatchObject({ uid: process.getuid?.(), mode: 0o100666 });
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });
});

describe('a place that is not what it was', { timeout: 60_000 }, () => {
  test('a folder that was removed', async () => {
    const { folder, path } = folderWithFile();
    rmSync(folder, { recursive: true });
    expect(await save(path)).toBe('folderGone');
    mkdirSync(folder);
    expect(await save(path)).toBeNull();
    expect(read(path)).toBe(NEW);
  });

  test('a folder that is removed while the file is written', async () => {
    const { folder, path } = folderWithFile();
    const moved = `${folder}-moved`;
    const fs = watchedFileSystem(call => {
      if (call === 'rename') renameSync(folder, moved);
      return null;
    });
    expect(await save(path, NEW, fs)).toBe('folderGone');
    renameSync(moved, folder);
    expect(read(path)).toBe(OLD);
  });

  test('a folder whose name a file has now', async () => {
    const { folder, path } = folderWithFile();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect(await save(path)).toBe('folderGone');
  });

  test('a file whose name a folder has now', async () => {
    const { folder, path } = folderWithFile();
    rmSync(path);
    mkdirSync(path);
    writeFileSync(join(path, 'theirs.txt'), OLD);
    expect(await save(path)).toBe('notAFile');
    expect(readdirSync(folder)).toEqual(['plan.org']);
    expect(readdirSync(path)).toEqual(['theirs.txt']);
  });

  test('a file whose name a folder gets at the last moment', async () => {
    const { folder, path } = folderWithFile();
    const fs = watchedFileSystem(call => {
      if (call !== 'rename') return null;
      rmSync(path);
      mkdirSync(path);
      writeFileSync(join(path, 'theirs.txt'), OLD);
      return null;
    });
    expect(await save(path, NEW, fs)).toBe('notAFile');
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('a name that is too long', async () => {
    const folder = temporaryFolder();
    expect(await save(join(folder, `${'很'.repeat(300)}.org`))).toBe('nameTooLong');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a link stays one, and so does what it leads through', async () => {
    const { folder, path } = folderWithFile();
    symlinkSync('plan.org', join(folder, 'first.org'));
    symlinkSync(join(folder, 'first.org'), join(folder, 'second.org'));
    expect(await save(join(folder, 'second.org'))).toBeNull();
    expect(read(path)).toBe(NEW);
    expect(statSync(join(folder, 'second.org')).ino).toBe(statSync(path).ino);
    expect(readdirSync(folder).sort()).toEqual(['first.org', 'plan.org', 'second.org']);
  });

  test('a link into a folder that is gone, and links in a ring', async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'gone', 'plan.org'), join(folder, 'link.org'));
    expect(await save(join(folder, 'link.org'))).toBe('folderGone');
    symlinkSync('ring.org', join(folder, 'ring.org'));
    expect(await save(join(folder, 'ring.org'))).toBe('unknown');
    expect(readdirSync(folder).sort()).toEqual(['link.org', 'ring.org']);
  });

  test('a file that is locked against changes, for every user', async () => {
    const { folder, path } = folderWithFile();
    chmodSync(path, 0o444);
    expect(await save(path)).toBe('readOnlyFile');
    chmodSync(folder, 0o777);
    if (hasModes) expect(await saveAsUser(path)).toBe('refused readOnlyFile');
    expect(read(path)).toBe(OLD);
    expect(statSync(path).mode & 0o777).toBe(0o444);
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('a file with two names keeps both', async () => {
    const { path, folder } = folderWithFile();
    linkSync(path, join(folder, 'other.org'));
    expect(await save(path)).toBeNull();
    expect(read(join(folder, 'other.org'))).toBe(NEW);
    expect(readdirSync(folder).sort()).toEqual(['other.org', 'plan.org']);
  });
});
