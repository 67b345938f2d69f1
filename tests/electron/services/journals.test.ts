import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import type { JournalNote } from '../../../electron/services/journalFrames.ts';
import { createJournals } from '../../../electron/services/journals.ts';
import { failingFileSystem } from '../../support/failingFileSystem.ts';
import { hasModes } from '../../support/hasModes.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** Above every process that a system starts. */
const NOBODY = 99_999_999;
const NOTE: JournalNote = { title: '电商平台', file: '/home/anna/plan.org', digest: 'd1', dirty: true, units: 3, duties: 5, changes: 2 };

function journalsIn(folder: string, { fs = nodeFileSystem, processId = process.pid }: { fs?: FileSystem; processId?: number } = {}) {
  let now = 1_000;
  const journals = createJournals(fs, folder, processId, () => (now += 10));
  return { journals, id: journals.newId(), wait: (ms: number) => (now += ms) };
}

const logIn = (folder: string, id: string) => join(folder, 'journals', `${id}.log`);

async function written(folder: string) {
  const { journals, id } = journalsIn(folder);
  await journals.begin(id, 'the whole document', NOTE, [{ kind: 'base' }]);
  await journals.append(id, NOTE, ['first', 2]);
  await journals.append(id, { ...NOTE, changes: 3 }, ['third\nand a line end']);
  return { journals, id };
}

test('what was written comes back, with what it last said of its document', async () => {
  const folder = temporaryFolder();
  const { journals, id } = await written(folder);
  const content = await journals.read(id);
  expect(content).toMatchObject({ text: 'the whole document', torn: false });
  expect(content?.frames.map(frame => frame.records)).toEqual([[{ kind: 'base' }], ['first', 2], ['third\nand a line end']]);
  expect(await journals.noteOf(id)).toEqual({ id, time: 1_030, note: { ...NOTE, changes: 3 } });
});

if (!hasModes) console.log('SKIPPED: who may read a journal, because this system has no modes');

test.runIf(hasModes)('nobody else on the machine may read it', async () => {
  const folder = temporaryFolder();
  await written(folder);
  const journals = join(folder, 'journals');
  expect(statSync(journals).mode & 0o777).toBe(0o700);
  expect(readdirSync(journals).map(name => statSync(join(journals, name)).mode & 0o777)).toEqual([0o600, 0o600]);
});

describe('a torn end', () => {
  test('wherever the machine stopped: the frames before it count, and it is known to be torn', async () => {
    const folder = temporaryFolder();
    const { id } = await written(folder);
    const whole = readFileSync(logIn(folder, id), 'utf8');
    const last = whole.lastIndexOf('\n', whole.length - 2) + 1;
    const bytes = (text: string) => Buffer.byteLength(text);
    for (let length = bytes(whole) - 1; length >= bytes(whole.slice(0, last)); length -= 1) {
      truncateSync(logIn(folder, id), length);
      const { journals } = journalsIn(folder);
      const content = await journals.read(id);
      expect(content?.frames.map(frame => frame.records)).toEqual([[{ kind: 'base' }], ['first', 2]]);
      expect(content?.torn).toBe(length > bytes(whole.slice(0, last)));
      expect(await journals.noteOf(id)).toMatchObject({ note: { changes: 2 } });
    }
  });

  test('of zeroes or noise, as some disks leave it, is torn too', async () => {
    for (const rest of [Buffer.alloc(4_096), Buffer.from('1 0123456789abcdef {"note":{}}\n'), Buffer.from([0xff, 0xfe, 0x0a])]) {
      const folder = temporaryFolder();
      const { id } = await written(folder);
      appendFileSync(logIn(folder, id), rest);
      const { journals } = journalsIn(folder);
      expect(await journals.read(id)).toMatchObject({ torn: true, frames: { length: 3 } });
      expect(await journals.noteOf(id)).toMatchObject({ note: { changes: 3 } });
    }
  });

  test('gives way to what is appended next', async () => {
    const folder = temporaryFolder();
    const { id } = await written(folder);
    appendFileSync(logIn(folder, id), '1040 0123');
    const { journals } = journalsIn(folder);
    await journals.append(id, NOTE, ['fourth']);
    expect(await journals.read(id)).toMatchObject({ torn: false, frames: { length: 4 } });
  });

  test('in the middle hides what is behind it, and says so', async () => {
    const folder = temporaryFolder();
    const { id } = await written(folder);
    const whole = readFileSync(logIn(folder, id), 'utf8');
    writeFileSync(logIn(folder, id), whole.replace('first', 'f1rst'));
    expect(await journalsIn(folder).journals.read(id)).toMatchObject({ torn: true, frames: { length: 1 } });
  });
});

test('a disk that fills up in the middle of a line: the next line is whole again', async () => {
  const folder = temporaryFolder();
  const { id } = await written(folder);
  let full = true;
  const fs: FileSystem = {
    ...nodeFileSystem,
    open: async (...args) => {
      const file = await nodeFileSystem.open(...args);
      const write = file.write.bind(file) as unknown as (bytes: Uint8Array, from: number, length: number, at: number) => Promise<unknown>;
      return Object.assign(file, {
        write: async (bytes: Uint8Array, from: number, length: number, at: number) => {
          if (!full) return write(bytes, from, length, at);
          await write(bytes, from, 7, at);
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      });
    },
  };
  const { journals } = journalsIn(folder, { fs });
  await expect(journals.append(id, NOTE, ['fourth'])).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await journals.read(id)).toMatchObject({ torn: true, frames: { length: 3 } });
  full = false;
  await journals.append(id, NOTE, ['fourth']);
  expect(await journals.read(id)).toMatchObject({ torn: false, frames: { length: 4 } });
});

test.each(['mkdir', 'open', 'handle.writeFile', 'handle.sync'] as const)('that it can’t be begun is said (%s)', async call => {
  const { journals, id } = journalsIn(temporaryFolder(), { fs: failingFileSystem(call, 'ENOSPC') });
  await expect(journals.begin(id, 'text', NOTE, [])).rejects.toMatchObject({ code: 'ENOSPC' });
});

test('what was cleared away is missed, and begun anew by whoever writes it', async () => {
  const folder = temporaryFolder();
  const { journals, id } = await written(folder);
  await journals.discard(id);
  expect(await journals.append(id, NOTE, [])).toBe(false);
  expect([await journals.read(id), await journals.noteOf(id), [...(await journals.all())]]).toEqual([null, null, []]);
});

test('no id leads out of the folder', async () => {
  const folder = temporaryFolder();
  const { journals } = await written(folder);
  const secret = join(folder, 'secret.log');
  writeFileSync(secret, 'x');
  for (const id of ['../secret', '..', '', '1-0000000000000000/../../secret', '1-0000000000000000\0', 'C:secret']) {
    await journals.discard(id);
    expect([await journals.read(id), await journals.noteOf(id), await journals.append(id, NOTE, [])]).toEqual([null, null, false]);
  }
  expect(existsSync(secret)).toBe(true);
});

describe('is held', () => {
  const held = async (processId: number, age: number, ids: (id: string) => readonly string[] = () => []) => {
    const folder = temporaryFolder();
    const { journals, id } = journalsIn(folder, { processId });
    await journals.begin(id, 'text', NOTE, []);
    const touched = (Date.now() - age) / 1_000;
    for (const name of readdirSync(join(folder, 'journals'))) utimesSync(join(folder, 'journals', name), touched, touched);
    const others = createJournals(nodeFileSystem, folder, process.pid, Date.now);
    return others.isHeld(id, new Set(ids(id)));
  };

  test('by a window of this process', async () => {
    expect([await held(process.pid, 0, id => [id]), await held(process.pid, 0)]).toEqual([true, false]);
  });

  test('by another process that lives and gives signs of it', async () => {
    expect([await held(process.ppid, 0), await held(process.ppid, 120_000), await held(NOBODY, 0)]).toEqual([true, false, false]);
  });
});
