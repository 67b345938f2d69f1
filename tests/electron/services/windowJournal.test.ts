import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createHostServices } from '../../../electron/services/hostServices.ts';
import { NO_PAGE_BEFORE } from '../../../electron/services/windowPort.ts';
import { createWindowSession } from '../../../electron/services/windowSession.ts';
import type { FileToken, HostRequests, RequestName } from '../../../shared/host/host.ts';
import { journalNote } from '../../support/journalNote.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const DOCUMENT = '{"format": "orgsketch", "version": 1}\n';

/** A host on a real folder, whose windows are asked as a page asks them. */
function hostIn(folder: string, fs: FileSystem = nodeFileSystem, processId = process.pid) {
  const machine = { fs, dataFolder: join(folder, 'data'), home: folder, platform: process.platform, processId, version: '0' };
  const services = createHostServices({ ...machine, now: Date.now });
  services.stop();
  const openWindow = () => {
    const session = createWindowSession(services, {
      ...{ front: 'browser', dialogs: null, systemLanguages: () => ['en'], opened: () => null, pageBefore: NO_PAGE_BEFORE },
      ...{ send: () => undefined, stateChanged: () => undefined, ready: () => undefined, close: () => undefined },
      ...{ openWindow: null, stay: () => undefined },
    });
    const request = async <Name extends RequestName>(name: Name, input: HostRequests[Name]['input']) => {
      const answer = await session.answer(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
      return answer.value as HostRequests[Name]['output'];
    };
    return { session, request };
  };
  const fileOf = (name: string): FileToken => services.tokens.fileRef(join(folder, name)).token;
  return { services, openWindow, fileOf };
}

const filesOf = (folder: string) => readdirSync(join(folder, 'data/journals'));

test('what a window leaves behind is offered to the next one, with what it holds, and read as it was written', async () => {
  const { openWindow, fileOf } = hostIn(temporaryFolder());
  const first = openWindow();
  const note = journalNote({ title: 'plan.org', file: fileOf('plan.org'), digest: 'd', changes: 1 });
  await first.request('journal.begin', { text: DOCUMENT, note, records: ['base'] });
  await first.request('journal.append', { note: { ...note, changes: 7 }, records: ['a', 'b'], state: null });
  const second = openWindow();
  expect(await second.request('journal.left', null)).toEqual([]);

  first.session.end();
  const [left] = await second.request('journal.left', null);
  expect(left).toMatchObject({ title: 'plan.org', file: { name: 'plan.org' }, units: 3, duties: 5, changes: 7 });
  expect(await second.request('journal.read', { id: left?.id ?? '' })).toMatchObject({
    ...{ text: DOCUMENT, records: ['base', 'a', 'b'], torn: false, digest: 'd', file: { name: 'plan.org' } },
  });
  first.session.resume();
  expect(await second.request('journal.left', null)).toEqual([]);
});

test('one window offers it, however often it asks; the next one when that window is gone', async () => {
  const { openWindow } = hostIn(temporaryFolder());
  const crashed = openWindow();
  await crashed.request('journal.begin', { text: DOCUMENT, note: journalNote({ title: 'Left' }), records: [] });
  crashed.session.end();
  const [first, second] = [openWindow(), openWindow()];
  const offeredBy = async (window: typeof first) => (await window.request('journal.left', null)).map(({ title }) => title);
  expect(await offeredBy(first)).toEqual(['Left']);
  expect(await offeredBy(second)).toEqual([]);
  // As after a reload of its page.
  expect(await offeredBy(first)).toEqual(['Left']);
  first.session.end();
  expect(await offeredBy(second)).toEqual(['Left']);
  // Back after a broken connection, it does not take the offer from the one that has it now.
  first.session.resume();
  expect(await offeredBy(first)).toEqual([]);
  expect(await offeredBy(second)).toEqual(['Left']);
});

describe('two copies of the app on one data folder', () => {
  /** Above every process that a system starts. */
  const NOBODY = 99_999_999;
  const titles = async (window: ReturnType<ReturnType<typeof hostIn>['openWindow']>) =>
    (await window.request('journal.left', null)).map(({ title }) => title);
  /** What a copy left that was killed, and two others that live. */
  async function killed() {
    const folder = temporaryFolder();
    const note = journalNote({ title: 'Left' });
    await hostIn(folder, nodeFileSystem, NOBODY).openWindow().request('journal.begin', { text: DOCUMENT, note, records: [] });
    return { folder, here: hostIn(folder), there: hostIn(folder, nodeFileSystem, process.ppid) };
  }
  const offersIn = (folder: string) => readdirSync(join(folder, 'data/offers'));

  test('offer it in one window together, and in another when that one is gone', async () => {
    const { folder, here, there } = await killed();
    const [first, second] = [here.openWindow(), there.openWindow()];
    const offers = await Promise.all([titles(first), titles(second)]);
    expect(offers.flat()).toEqual(['Left']);
    const [offering, other] = offers[0]?.length === 1 ? [first, second] : [second, first];
    expect([await titles(offering), await titles(other)]).toEqual([['Left'], []]);
    offering.session.end();
    await expect.poll(() => titles(other)).toEqual(['Left']);
    offering.session.resume();
    expect(await titles(offering)).toEqual([]);
    expect(offersIn(folder)).toHaveLength(1);
  });

  test('offer it again when the copy that did was killed over it', async () => {
    const { folder, here } = await killed();
    expect(await titles(hostIn(folder, nodeFileSystem, NOBODY).openWindow())).toEqual(['Left']);
    expect(await titles(here.openWindow())).toEqual(['Left']);
    expect(offersIn(folder)).toHaveLength(1);
  });

  test('and one that slept over its offer finds what another one decided', async () => {
    const { folder, here, there } = await killed();
    const [slept, awake] = [there.openWindow(), here.openWindow()];
    const [left] = await slept.request('journal.left', null);
    const id = left?.id ?? '';
    const longAgo = Date.now() / 1_000 - 61;
    for (const name of offersIn(folder)) utimesSync(join(folder, 'data/offers', name), longAgo, longAgo);
    expect(await titles(awake)).toEqual(['Left']);
    await awake.request('journal.discard', { id });
    await expect(slept.request('journal.read', { id })).rejects.toThrow('notFound');
    expect(await titles(slept)).toEqual([]);
    await expect.poll(() => offersIn(folder)).toEqual([]);
  });

  test('know what was decided also where an earlier state keeps the journal', async () => {
    const { here, there } = await killed();
    const window = there.openWindow();
    const [left] = await window.request('journal.left', null);
    const id = left?.id ?? '';
    const state = { journal: id, mark: 0, time: 0, reason: 'opened', digest: null, units: 0, duties: 0 } as const;
    await there.services.states.add('/home/anna/plan.org', state);
    expect(await window.request('journal.read', { id })).toMatchObject({ dirty: true });
    await here.openWindow().request('journal.discard', { id });
    expect(await window.request('journal.read', { id })).toMatchObject({ dirty: false });
    expect(await titles(window)).toEqual([]);
  });

  test('offer what was left rather twice than not at all where no offer can be noted', async () => {
    const { folder } = await killed();
    const fs: FileSystem = {
      ...nodeFileSystem,
      mkdir: ((path: string, options: object) =>
        path.endsWith('offers')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeFileSystem.mkdir(path, options)) as FileSystem['mkdir'],
    };
    expect(await titles(hostIn(folder, fs).openWindow())).toEqual(['Left']);
  });
});

test('what was saved, ended or discarded is not offered, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const { openWindow } = hostIn(folder);
  const begin = async (note = journalNote({})) => {
    const window = openWindow();
    await window.request('journal.begin', { text: DOCUMENT, note, records: [] });
    return window;
  };
  const saved = await begin();
  await saved.request('journal.append', { note: journalNote({ dirty: false, changes: 0 }), records: ['saved'], state: null });
  saved.session.end();
  const ended = await begin();
  await ended.request('journal.end', null);
  ended.session.end();
  const next = openWindow();
  expect(await next.request('journal.left', null)).toEqual([]);

  (await begin(journalNote({ title: 'Left' }))).session.end();
  const [left] = await next.request('journal.left', null);
  await next.request('journal.discard', { id: left?.id ?? '' });
  expect(await next.request('journal.left', null)).toEqual([]);
  // That of the saved one goes when the next host starts.
  expect(filesOf(folder)).toHaveLength(2);
});

test('the journal of a window that is open can’t be discarded by another', async () => {
  const folder = temporaryFolder();
  const { openWindow } = hostIn(folder);
  const first = openWindow();
  await first.request('journal.begin', { text: DOCUMENT, note: journalNote({}), records: [] });
  const id = first.session.journal() ?? '';
  await openWindow().request('journal.discard', { id });
  expect(await first.request('journal.append', { note: journalNote({}), records: [], state: null })).toEqual({ kept: true });
});

test('a new full copy takes the place of the one before', async () => {
  const folder = temporaryFolder();
  const { openWindow } = hostIn(folder);
  const { request, session } = openWindow();
  for (const text of ['one', 'two', 'three']) await request('journal.begin', { text, note: journalNote({}), records: [] });
  expect(filesOf(folder)).toHaveLength(2);
  expect(await request('journal.read', { id: session.journal() ?? '' })).toMatchObject({ text: 'three' });
});

describe('a copy of the file that the host has itself', () => {
  test('is the file as it was read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.org'), DOCUMENT);
    const { openWindow, fileOf } = hostIn(folder);
    const { request, session } = openWindow();
    const file = fileOf('plan.org');
    const { digest } = await request('document.read', { file });
    await request('journal.begin', { text: null, note: journalNote({ file, digest, dirty: false }), records: [] });
    expect(await request('journal.read', { id: session.journal() ?? '' })).toMatchObject({ text: DOCUMENT });
    writeFileSync(join(folder, 'plan.org'), 'theirs');
    await expect(request('journal.begin', { text: null, note: journalNote({ file, digest }), records: [] })).rejects.toThrow(
      'changedOnDisk',
    );
  });
});

describe('earlier states', () => {
  test('are what was opened, saved and replaced, and stay when the journal of today goes', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.org'), DOCUMENT);
    const { openWindow, fileOf } = hostIn(folder);
    const first = openWindow();
    const file = fileOf('plan.org');
    const { digest } = await first.request('document.read', { file });
    const note = journalNote({ file, digest });
    await first.request('journal.begin', { text: null, note: { ...note, units: 1 }, records: ['base'] });
    await first.request('journal.append', { note, records: ['change', 'mark 1'], state: { mark: 1, reason: 'saved', digest: 'two' } });
    await first.request('journal.append', { note, records: ['more', 'mark 2'], state: { mark: 2, reason: 'replaced', digest: null } });
    await first.request('journal.end', null);

    const next = openWindow();
    const listed = await next.request('states.list', { file });
    expect(listed.map(({ reason, mark, units }) => [reason, mark, units])).toEqual([
      ['replaced', 2, 3],
      ['saved', 1, 3],
      ['opened', 0, 1],
    ]);
    const { journal = '', mark = 0 } = listed[1] ?? {};
    expect(await next.request('states.read', { file, journal, mark })).toEqual({
      text: DOCUMENT,
      records: ['base', 'change', 'mark 1', 'more', 'mark 2'],
    });
    // It is kept for their sake alone: nothing is offered.
    expect(await next.request('journal.left', null)).toEqual([]);
  });

  test('of one document are not shown for another', async () => {
    const { openWindow, fileOf } = hostIn(temporaryFolder());
    const { request, session } = openWindow();
    const note = journalNote({ file: fileOf('plan.org') });
    await request('journal.begin', { text: DOCUMENT, note, records: [] });
    await request('journal.append', { note, records: [], state: { mark: 1, reason: 'saved', digest: 'one' } });
    const journal = session.journal() ?? '';
    expect(await request('states.list', { file: fileOf('other.org') })).toEqual([]);
    await expect(request('states.read', { file: fileOf('other.org'), journal, mark: 1 })).rejects.toThrow('notFound');
  });
});

test.each([
  ['ENOSPC', 'diskFull'],
  ['EACCES', 'noPermission'],
  ['EROFS', 'readOnlyDisk'],
])('a journal that can’t be written (%s) is said to be so, and goes on once it can', async (errno, code) => {
  const folder = temporaryFolder();
  let broken = false;
  const fs: FileSystem = {
    ...nodeFileSystem,
    open: (...args) => (broken ? Promise.reject(Object.assign(new Error(errno), { code: errno })) : nodeFileSystem.open(...args)),
  };
  const { openWindow } = hostIn(folder, fs);
  const { request, session } = openWindow();
  await request('journal.begin', { text: DOCUMENT, note: journalNote({}), records: [] });
  broken = true;
  await expect(request('journal.append', { note: journalNote({}), records: ['lost?'], state: null })).rejects.toThrow(code);
  await expect(request('journal.begin', { text: DOCUMENT, note: journalNote({}), records: [] })).rejects.toThrow(code);
  broken = false;
  await request('journal.append', { note: journalNote({}), records: ['kept'], state: null });
  expect(await request('journal.read', { id: session.journal() ?? '' })).toMatchObject({ records: ['kept'], torn: false });
});

test('a journal that somebody cleared away is said to be gone', async () => {
  const folder = temporaryFolder();
  const { request } = hostIn(folder).openWindow();
  await request('journal.begin', { text: DOCUMENT, note: journalNote({}), records: [] });
  rmSync(join(folder, 'data/journals'), { recursive: true });
  expect(await request('journal.append', { note: journalNote({}), records: [], state: null })).toEqual({ kept: false });
  await request('journal.begin', { text: DOCUMENT, note: journalNote({}), records: [] });
  expect(filesOf(folder)).toHaveLength(2);
});
