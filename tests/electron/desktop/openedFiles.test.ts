import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DROP_CHANNEL } from '../../../electron/desktop/channels.ts';
import { namedFiles } from '../../../electron/desktop/namedFiles.ts';
import { DesktopFixture, type DesktopOptions } from '../../support/desktopFixture.ts';
import type { WindowDouble } from '../../support/electronDouble.ts';
import { journalNote } from '../../support/journalNote.ts';

const fixtures: DesktopFixture[] = [];
const prepare = (options?: DesktopOptions) => {
  const fixture = new DesktopFixture(options);
  fixtures.push(fixture);
  return fixture;
};
const start = (options?: DesktopOptions) => prepare(options).start();
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.end();
});

/** What a page does when it starts: it asks what it was opened for, and shows it. */
const load = async (fixture: DesktopFixture, window?: WindowDouble) => {
  const info = await fixture.request('app.info', null, window);
  if (!info.ok) throw new Error(info.error.code);
  await show(fixture, info.value.opened?.name ?? null, window);
  return info.value.opened?.name ?? null;
};
const show = async (fixture: DesktopFixture, name: string | null, window?: WindowDouble, dirty = false) => {
  const file = name === null ? null : fixture.token(name);
  await fixture.request('window.state', { title: name ?? '', dirty, blank: file === null && !dirty, file }, window);
};
const openFile = (fixture: DesktopFixture, name: string) => fixture.electron.appEvents.isRefused('open-file', {}, fixture.path(name));
const startAgain = (fixture: DesktopFixture, given: unknown) => fixture.electron.appEvents.emit('second-instance', {}, [], '/', given);
const startAgainWith = (fixture: DesktopFixture, ...names: string[]) =>
  startAgain(fixture, { files: names.map(name => fixture.path(name)) });
const named = (fixture: DesktopFixture, window?: WindowDouble) => fixture.events('file.opened', window).map(({ name }) => name);
/** Behind everything that main has under way. */
const settled = () => new Promise(resolve => setTimeout(resolve, 50));

describe('a start', () => {
  test('opens what it names, each in a window', async () => {
    const fixture = await start({ files: ['first.org', 'second.org'] });
    expect(fixture.electron.windows).toHaveLength(2);
    expect(await Promise.all(fixture.electron.windows.map(window => load(fixture, window)))).toEqual(['first.org', 'second.org']);
  });

  test('without a file opens an empty window', async () => {
    const fixture = await start();
    expect([fixture.electron.windows.length, await load(fixture)]).toEqual([1, null]);
  });

  test('takes along what the system named before anything stood', async () => {
    const fixture = prepare({ files: ['first.org'] });
    expect(openFile(fixture, 'double-clicked.org')).toBe(true);
    await fixture.start();
    expect(await Promise.all(fixture.electron.windows.map(window => load(fixture, window)))).toEqual(['first.org', 'double-clicked.org']);
  });
});

describe('a file that is asked for from outside', () => {
  test('brings the window forward that shows it', async () => {
    const fixture = await start({ files: ['first.org', 'second.org'] });
    const [first] = fixture.electron.windows;
    for (const window of fixture.electron.windows) await load(fixture, window);
    if (first !== undefined) first.state.minimized = true;
    startAgainWith(fixture, 'first.org');
    await expect.poll(() => first?.state).toMatchObject({ restored: 1, focused: 1 });
    expect(fixture.electron.windows).toHaveLength(2);
    expect(named(fixture, first)).toEqual([]);
  });

  test('is taken by a blank window', async () => {
    const fixture = await start();
    await load(fixture);
    openFile(fixture, 'first.org');
    await expect.poll(() => named(fixture)).toEqual(['first.org']);
    expect([fixture.electron.windows.length, fixture.electron.window.state.focused]).toEqual([1, 1]);
  });

  test.each([
    ['shows another file', 'first.org', false],
    ['holds changes of no file', null, true],
  ])('gets a window of its own beside one that %s', async (_what, shown, dirty) => {
    const fixture = await start();
    await load(fixture);
    await show(fixture, shown, fixture.electron.windows[0], dirty);
    startAgainWith(fixture, 'second.org');
    await expect.poll(() => fixture.electron.windows.length).toBe(2);
    expect(await load(fixture)).toBe('second.org');
    expect(named(fixture, fixture.electron.windows[0])).toEqual([]);
  });

  test('and asked for twice before its page stands is opened once', async () => {
    const fixture = await start({ files: ['first.org'] });
    startAgainWith(fixture, 'second.org');
    startAgainWith(fixture, 'second.org', 'first.org');
    await settled();
    expect(fixture.electron.windows).toHaveLength(2);
  });

  test('waits for the page of the blank window that takes it', async () => {
    const fixture = await start();
    startAgainWith(fixture, 'first.org');
    await settled();
    expect([fixture.electron.windows.length, await load(fixture)]).toEqual([1, 'first.org']);
  });

  test('opens a window where the last one was closed and the app lives on', async () => {
    const fixture = await start({ platform: 'darwin' });
    fixture.electron.window.close();
    expect(fixture.electron.settings.quit).toBe(false);
    openFile(fixture, 'first.org');
    await expect.poll(() => fixture.electron.open.length).toBe(1);
    expect(await load(fixture)).toBe('first.org');
  });
});

describe('a dropped file', () => {
  test('is taken by the blank window that it was dropped on, before any other', async () => {
    const fixture = await start({ platform: 'darwin' });
    const [first] = fixture.electron.windows;
    await load(fixture);
    await fixture.request('window.open', { file: null });
    const second = fixture.electron.window;
    await load(fixture, second);
    fixture.electron.send(DROP_CHANNEL, [fixture.path('plan.org')], first?.mainFrame);
    await expect.poll(() => named(fixture, first)).toEqual(['plan.org']);
    expect(named(fixture, second)).toEqual([]);
  });

  test('gets a window of its own beside the one that it was dropped on', async () => {
    const fixture = await start({ files: ['first.org'] });
    await load(fixture);
    fixture.electron.send(DROP_CHANNEL, [fixture.path('plan.org')]);
    await expect.poll(() => fixture.electron.windows.length).toBe(2);
    expect(await load(fixture)).toBe('plan.org');
  });
});

describe('a page', () => {
  test('has a file shown in a window of its own, also when another window is blank', async () => {
    const fixture = await start({ files: ['first.org'] });
    await load(fixture);
    expect(await fixture.request('window.open', { file: null })).toEqual({ ok: true, value: null });
    await load(fixture);
    const file = fixture.token('second.org');
    expect((await fixture.request('window.open', { file }, fixture.electron.windows[0])).ok).toBe(true);
    expect([fixture.electron.windows.length, await load(fixture)]).toEqual([3, 'second.org']);
  });

  test('has the window brought forward that shows the file already', async () => {
    const fixture = await start({ files: ['first.org', 'second.org'] });
    const [first, second] = fixture.electron.windows;
    for (const window of fixture.electron.windows) await load(fixture, window);
    await fixture.request('window.open', { file: fixture.token('first.org') }, second);
    expect([fixture.electron.windows.length, first?.state.focused]).toEqual([2, 1]);
  });

  test('names no file that its user never chose', async () => {
    const fixture = await start();
    expect(await fixture.request('window.open', { file: '/etc/passwd' as never })).toMatchObject({
      ok: false,
      error: { code: 'unknownToken' },
    });
    expect(fixture.electron.windows).toHaveLength(1);
  });

  test('that is loaded again opens what the one before it showed last, whose journal is left', async () => {
    const fixture = await start({ files: ['first.org'] });
    expect(await load(fixture)).toBe('first.org');
    await show(fixture, 'second.org', undefined, true);
    const note = journalNote({ title: 'Second', file: fixture.token('second.org') });
    await fixture.request('journal.begin', { text: 'the document', note, records: [] });
    expect(await load(fixture)).toBe('second.org');
    expect(await fixture.request('journal.left', null)).toMatchObject({ ok: true, value: [{ title: 'Second' }] });
  });

  test('that crashed before it asked for its file leaves it to the next', async () => {
    const fixture = await start({ files: ['first.org'] });
    fixture.electron.window.contentsEvents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    expect(await load(fixture)).toBe('first.org');
  });
});

describe('a second start without a file, or with nonsense', () => {
  test.each([[{ files: [] }], [null], ['/etc/passwd'], [{ files: [7] }], [{ file: '/etc/passwd' }]])(
    '%j only brings the window to the front',
    async given => {
      const fixture = await start();
      await load(fixture);
      startAgain(fixture, given);
      await settled();
      expect([named(fixture), fixture.electron.windows.length]).toEqual([[], 1]);
      expect(fixture.electron.window.state.focused).toBe(1);
    },
  );

  test('comes to the window that was in front last', async () => {
    const fixture = await start({ files: ['first.org', 'second.org'] });
    const [first, second] = fixture.electron.windows;
    first?.events.emit('focus');
    startAgain(fixture, { files: [] });
    expect([first?.state.focused, second?.state.focused]).toEqual([1, 0]);
  });
});

describe('a Mac’s app', () => {
  test('whose Dock icon is clicked opens a window when it has none', async () => {
    const fixture = await start({ platform: 'darwin' });
    fixture.electron.appEvents.emit('activate');
    await settled();
    expect(fixture.electron.windows).toHaveLength(1);
    fixture.electron.window.close();
    fixture.electron.appEvents.emit('activate');
    await expect.poll(() => fixture.electron.windows.length).toBe(2);
  });
});

describe('the files on a command line', () => {
  const namedBy = (...argv: string[]) => namedFiles(['/opt/orgsketch', ...argv], '/home/ann', '/opt/app');
  test('are its arguments that are no options, from where the person stands, each once', () => {
    expect(namedBy('plan.org')).toEqual([resolve('/home/ann/plan.org')]);
    expect(namedBy('--no-sandbox', '/opt/app', '/srv/a b.org', '--inspect=0', 'plan.org', './plan.org')).toEqual([
      resolve('/srv/a b.org'),
      resolve('/home/ann/plan.org'),
    ]);
  });
  test('are none when there is only the app itself', () => {
    expect([namedBy(), namedBy('--flag'), namedBy('../../opt/app'), namedBy('')]).toEqual([[], [], [], []]);
  });
});
