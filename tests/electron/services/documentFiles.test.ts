import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../electron/services/digestOf.ts';
import { MOST_DOCUMENT_BYTES, readDocument, type WriteTerms, writeDocument } from '../../../electron/services/documentFiles.ts';
import type { FileSystem } from '../../../electron/services/fileSystem.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { SNIFF_BYTES } from '../../../shared/file/sniffBytes.ts';
import { PLAIN_TEXT } from '../../../shared/host/fileContent.ts';
import { failingFileSystem } from '../../support/failingFileSystem.ts';
import { safeWrites } from '../../support/safeWrites.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const OURS = '{"format": "orgsketch", "version": 1}\n';
const NEWER = '{"format": "orgsketch", "version": 1, "x": 2}\n';
const digest = (text: string) => digestOf(Buffer.from(text));
const newFile: WriteTerms = { expected: null, overwrite: false };
const write = (path: string, text: string, terms = newFile, fs: FileSystem = nodeFileSystem) =>
  writeDocument(fs, safeWrites(fs), path, text, terms);
const read = (path: string) => readDocument(nodeFileSystem, path);
const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code, subject: 'plan.org' }) });

describe('reading', () => {
  test('gives the text and the digest of the bytes', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, '部门 ①\n');
    expect(await read(path)).toEqual({ ok: true, value: { text: '部门 ①\n', form: PLAIN_TEXT, digest: digest('部门 ①\n') } });
  });

  test.each([
    ['with a byte order mark', Buffer.from(`\ufeff${OURS}`), 'utf8Bom'],
    ['of UTF-16', Buffer.from(`\ufeff${OURS}`, 'utf16le'), 'utf16le'],
    ['of UTF-16 the other way round', Buffer.from(`\ufeff${OURS}`, 'utf16le').swap16(), 'utf16be'],
  ])('gives the text of a file %s, with the digest of what is on the disk', async (_what, bytes, encoding) => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, bytes);
    const form = { ...PLAIN_TEXT, encoding };
    expect(await read(path)).toEqual({ ok: true, value: { text: OURS, form, digest: digestOf(bytes) } });
  });

  test.each([
    ['what is in an older encoding', Buffer.from([0xb2, 0xc6, 0xce, 0xf1]), 'otherEncoding'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'picture'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), 'program'],
  ])('refuses %s, and says what it is', async (_what, bytes, foreign) => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, bytes);
    expect(await read(path)).toEqual({ ok: false, error: { code: 'notOurs', foreign, subject: 'plan.org', detail: '' } });
  });

  test('refuses what is too large without reading it', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, '');
    truncateSync(path, MOST_DOCUMENT_BYTES + 1);
    expect(await readDocument(failingFileSystem('readFile', 'EIO'), path)).toEqual(refused('tooLarge'));
  });

  test('tells a missing file from a folder', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    expect(await read(path)).toEqual(refused('notFound'));
    mkdirSync(path);
    expect(await read(path)).toEqual(refused('notAFile'));
  });
});

describe('writing', () => {
  test('makes a new file and says its digest', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    expect(await write(path, OURS)).toEqual({ ok: true, value: { digest: digest(OURS) } });
    expect(readFileSync(path, 'utf8')).toBe(OURS);
  });

  test('replaces what it saw last, and keeps the mode whatever the mask is', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, OURS);
    chmodSync(path, 0o666);
    expect(await write(path, NEWER, { expected: digest(OURS), overwrite: false })).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(NEWER);
    expect(statSync(path).mode & 0o777).toBe(0o666);
  });

  test('leaves a file alone that somebody else changed meanwhile, unless the user agreed', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, NEWER);
    expect(await write(path, OURS, { expected: digest(OURS), overwrite: false })).toEqual(refused('changedOnDisk'));
    expect(readFileSync(path, 'utf8')).toBe(NEWER);
    expect(await write(path, OURS, { expected: digest(OURS), overwrite: true })).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(OURS);
  });

  test('looks at the disk at the last moment, when the new text is already written beside it', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, OURS);
    const late: FileSystem = {
      ...nodeFileSystem,
      open: async (...args) => {
        writeFileSync(path, NEWER);
        return nodeFileSystem.open(...args);
      },
    };
    expect(await write(path, OURS, { expected: digest(OURS), overwrite: false }, late)).toEqual(refused('changedOnDisk'));
    expect(readFileSync(path, 'utf8')).toBe(NEWER);
  });

  test.each([
    ['another document of ours', NEWER, { code: 'alreadyExists' }],
    ['one that is damaged', NEWER.slice(0, 40), { code: 'alreadyExists' }],
    ['one of UTF-16', Buffer.from(`\ufeff${NEWER}`, 'utf16le'), { code: 'alreadyExists' }],
    ['an outline of Emacs', '* Org mode\n', { code: 'notOurs', foreign: 'orgMode' }],
    ['JSON of somebody else', '{"name": "orgsketch"}', { code: 'notOurs', foreign: 'json' }],
    ['an empty file', '', { code: 'notOurs', foreign: 'empty' }],
    ['a document of Office', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml', { code: 'notOurs', foreign: 'office' }],
    ['a long text whose first bytes end within a character', '部'.repeat(SNIFF_BYTES), { code: 'notOurs', foreign: 'text' }],
  ])('as a new file does not replace %s, unless the user agreed', async (_what, there, error) => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, there);
    const before = readFileSync(path);
    expect(await write(path, OURS)).toMatchObject({ ok: false, error: { ...error, subject: 'plan.org' } });
    expect(readFileSync(path)).toEqual(before);
    expect(await write(path, OURS, { expected: null, overwrite: true })).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(OURS);
  });

  test('writes anew what was deleted meanwhile', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    expect(await write(path, OURS, { expected: digest(NEWER), overwrite: false })).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(OURS);
  });

  test('goes through a link to the file behind it, also one that is not there yet', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    symlinkSync('real/plan.org', join(folder, 'link.org'));
    expect(await write(join(folder, 'link.org'), OURS)).toMatchObject({ ok: true });
    expect(await write(join(folder, 'link.org'), NEWER, { expected: digest(OURS), overwrite: false })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'real/plan.org'), 'utf8')).toBe(NEWER);
    expect(readdirSync(folder).sort()).toEqual(['link.org', 'real']);
    expect(readdirSync(join(folder, 'real'))).toEqual(['plan.org']);
  });

  test('says that the folder is gone', async () => {
    expect(await write(join(temporaryFolder(), 'gone', 'plan.org'), OURS)).toEqual(refused('folderGone'));
  });

  test('takes a name as long as the disk allows', async () => {
    const path = join(temporaryFolder(), `${'x'.repeat(251)}.org`);
    expect(await write(path, OURS)).toMatchObject({ ok: true });
  });
});

describe('a write that fails', () => {
  test.each([
    ['handle.writeFile', 'ENOSPC', 'diskFull'],
    ['handle.writeFile', 'EDQUOT', 'diskFull'],
    ['handle.sync', 'EIO', 'unknown'],
    ['rename', 'EBUSY', 'fileInUse'],
    ['rename', 'EROFS', 'readOnlyDisk'],
    ['open', 'EROFS', 'readOnlyDisk'],
    ['open', 'ENOSPC', 'diskFull'],
    ['realpath', 'EACCES', 'noPermission'],
    ['realpath', 'ESTALE', 'folderGone'],
    ['realpath', 'ENAMETOOLONG', 'nameTooLong'],
  ] as const)('at %s with %s is told as %s, and leaves the old file and nothing beside it', async (call, errno, code) => {
    const folder = temporaryFolder();
    const path = join(folder, 'plan.org');
    writeFileSync(path, OURS);
    const answer = await write(path, NEWER, { expected: digest(OURS), overwrite: false }, failingFileSystem(call, errno));
    expect(answer).toEqual(refused(code));
    expect(readFileSync(path, 'utf8')).toBe(OURS);
    expect(readdirSync(folder)).toEqual(['plan.org']);
  });

  test('leaves nothing behind where nothing was', async () => {
    const folder = temporaryFolder();
    expect(await write(join(folder, 'plan.org'), OURS, newFile, failingFileSystem('handle.writeFile', 'ENOSPC'))).toEqual(
      refused('diskFull'),
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a folder that takes no new file', () => {
  /** As for somebody who is not root: no new file may be made. */
  const noNewFile: FileSystem = {
    ...nodeFileSystem,
    open: (path, flags, mode) =>
      flags === 'wx' && String(path).endsWith('.tmp')
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : nodeFileSystem.open(path, flags, mode),
  };

  test('still lets a writable file be saved, in place, shorter or longer', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, NEWER);
    expect(await write(path, OURS, { expected: digest(NEWER), overwrite: false }, noNewFile)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(OURS);
    expect(await write(path, NEWER, { expected: digest(OURS), overwrite: false }, noNewFile)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(NEWER);
  });

  test('still asks whether the disk holds what was seen last', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, NEWER);
    expect(await write(path, OURS, { expected: digest(OURS), overwrite: false }, noNewFile)).toEqual(refused('changedOnDisk'));
    expect(readFileSync(path, 'utf8')).toBe(NEWER);
  });

  test('puts the old bytes back when what was written does not read back', async () => {
    const path = join(temporaryFolder(), 'plan.org');
    writeFileSync(path, OURS);
    const badDisk: FileSystem = {
      ...noNewFile,
      readFile: (async (...args: Parameters<FileSystem['readFile']>) => {
        const bytes = await nodeFileSystem.readFile(...args);
        return args[0] === path && bytes.toString() === NEWER ? Buffer.from('torn') : bytes;
      }) as FileSystem['readFile'],
    };
    expect(await write(path, NEWER, { expected: digest(OURS), overwrite: false }, badDisk)).toEqual(refused('unknown'));
    expect(readFileSync(path, 'utf8')).toBe(OURS);
  });
});
