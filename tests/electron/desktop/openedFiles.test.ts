import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { namedFile } from '../../../electron/desktop/namedFile.ts';
import { DesktopFixture, type DesktopOptions } from '../../support/desktopFixture.ts';
import { journalNote } from '../../support/journalNote.ts';

const fixtures: DesktopFixture[] = [];
const open = (options?: DesktopOptions) => {
  const fixture = new DesktopFixture(options);
  fixtures.push(fixture);
  return fixture;
};
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.end();
});
const opened = async (fixture: DesktopFixture) => {
  const info = await fixture.request('app.info', null);
  return info.ok ? info.value.opened?.name : info.error;
};
const openFile = (fixture: DesktopFixture, name: string) => fixture.electron.appEvents.isRefused('open-file', {}, fixture.path(name));
const startAgain = (fixture: DesktopFixture, start: unknown) => fixture.electron.appEvents.emit('second-instance', {}, [], '/', start);

describe('a file is opened', () => {
  test('that the start names', async () => {
    expect(await opened(await open({ file: 'first.org' }).start())).toBe('first.org');
    expect(await opened(await open().start())).toBeUndefined();
  });

  test('that the system names before anything stands, in place of the one from the command line', async () => {
    const fixture = open({ file: 'first.org' });
    expect(openFile(fixture, 'double-clicked.org')).toBe(true);
    expect(await opened(await fixture.start())).toBe('double-clicked.org');
  });

  test('that a second start or the file manager names later, with the window in front', async () => {
    const fixture = await open({ file: 'first.org' }).start();
    await opened(fixture);
    fixture.electron.window.state.minimized = true;
    startAgain(fixture, { file: fixture.path('second.org') });
    openFile(fixture, 'third.org');
    expect(fixture.events('file.opened').map(file => file.name)).toEqual(['second.org', 'third.org']);
    expect(fixture.electron.window.state).toMatchObject({ restored: 2, focused: 2 });
    expect(fixture.electron.windows).toHaveLength(1);
  });

  test('once: a page that was loaded again opens what the one before it showed last', async () => {
    const fixture = await open({ file: 'first.org' }).start();
    expect([await opened(fixture), await opened(fixture)]).toEqual(['first.org', undefined]);
    openFile(fixture, 'second.org');
    const file = fixture.events('file.opened')[0]?.token ?? null;
    await fixture.request('window.state', { title: 'Second', dirty: true, file });
    await fixture.request('journal.begin', { text: 'the document', note: journalNote({ title: 'Second', file }), records: [] });
    expect(await opened(fixture)).toBe('second.org');
    expect(await fixture.request('journal.left', null)).toMatchObject({ ok: true, value: [{ title: 'Second' }] });
  });
});

describe('a second start without a file, or with nonsense', () => {
  test.each([[{ file: null }], [null], ['/etc/passwd'], [{ file: 7 }]])('%j only brings the window to the front', async start => {
    const fixture = await open().start();
    await opened(fixture);
    startAgain(fixture, start);
    expect(fixture.events('file.opened')).toEqual([]);
    expect(fixture.electron.window.state.focused).toBe(1);
  });
});

describe('the file on a command line', () => {
  const named = (...argv: string[]) => namedFile(['/opt/orgsketch', ...argv], '/home/ann', '/opt/app');
  test('is its last argument that is no option, from where the person stands', () => {
    expect(named('plan.org')).toBe(resolve('/home/ann/plan.org'));
    expect(named('--no-sandbox', '/opt/app', '/srv/a b.org', '--inspect=0')).toBe(resolve('/srv/a b.org'));
  });
  test('is none when there is only the app itself', () => {
    expect([named(), named('--flag'), named('../../opt/app'), named('')]).toEqual([null, null, null, null]);
  });
});
