import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PATIENCE_MS } from '../../../electron/desktop/guardClosing.ts';
import { DesktopFixture } from '../../support/desktopFixture.ts';
import type { WindowDouble } from '../../support/electronDouble.ts';
import { journalNote } from '../../support/journalNote.ts';

let fixture: DesktopFixture;
let first: WindowDouble;
let second: WindowDouble;

const asked = (window: WindowDouble) => fixture.events('close.requested', window).length;
const quitted = () => fixture.electron.settings.quit;
const quit = () => fixture.electron.parts.app.quit();
const edit = async (window: WindowDouble, title: string) => {
  await fixture.request('window.state', { title, dirty: true, blank: false, file: null }, window);
  await fixture.request('journal.begin', { text: `all of ${title}`, note: journalNote({ title }), records: [] }, window);
};

beforeEach(async () => {
  // A Mac, where quitting is not just the closing of the last window.
  fixture = await new DesktopFixture({ files: ['first.org', 'second.org'], platform: 'darwin' }).start();
  [first, second] = fixture.electron.windows as [WindowDouble, WindowDouble];
  for (const window of [first, second]) await fixture.request('window.ready', null, window);
});
afterEach(() => fixture.end());

describe('quitting with several windows', () => {
  test('asks each in turn, the one in front first, and ends when all have gone', async () => {
    quit();
    expect([asked(second), asked(first), quitted()]).toEqual([1, 0, false]);
    await fixture.request('window.close', null, second);
    await expect.poll(() => asked(first)).toBe(1);
    await fixture.request('window.close', null, first);
    await expect.poll(quitted).toBe(true);
    expect(fixture.electron.open).toEqual([]);
  });

  test('stops at the first whose user stays', async () => {
    quit();
    await fixture.request('window.stay', null, second);
    await fixture.request('recent.list', null, second);
    expect([asked(first), fixture.electron.open.length, quitted()]).toEqual([0, 2, false]);
    quit();
    expect(asked(second)).toBe(2);
  });

  test('brings forward the one that has something to ask', async () => {
    await edit(first, 'Acme');
    quit();
    expect(second.state.focused).toBe(0);
    await fixture.request('window.close', null, second);
    await expect.poll(() => first.state.focused).toBe(1);
  });

  test('insisted on, it closes a window whose page hangs and goes on', async () => {
    quit();
    fixture.now += PATIENCE_MS;
    quit();
    await expect.poll(() => [second.state.destroyed, asked(first)]).toEqual([true, 1]);
  });

  test('is over when its user would rather wait for a page that hangs', async () => {
    await edit(second, 'Acme');
    quit();
    fixture.now += PATIENCE_MS;
    quit();
    await expect.poll(() => fixture.electron.dialogs.asked.length).toBe(1);
    await fixture.request('recent.list', null, first);
    expect([fixture.electron.open.length, asked(first)]).toEqual([2, 0]);
  });

  test('after all windows were closed needs nobody', async () => {
    for (const window of [first, second]) await fixture.request('window.close', null, window);
    expect(quitted()).toBe(false);
    quit();
    expect(quitted()).toBe(true);
  });
});

describe('an end that asks nobody', () => {
  /** A page that hands over at the last moment what its user has just typed. */
  const handOver = (window: WindowDouble, title: string) =>
    window.receivers.add((_channel, [event]) => {
      if (event === 'flush.requested') void edit(window, title).then(() => fixture.request('window.flushed', null, window));
    });
  const kept = () => {
    const folder = `${fixture.data}/journals`;
    const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.base')) : [];
    return names.map(name => gunzipSync(readFileSync(`${folder}/${name}`)).toString()).sort();
  };

  test('from a terminal ends every window, and loses nothing that its page still held', async () => {
    handOver(first, 'Acme');
    handOver(second, 'Bolt');
    await fixture.desktop.end();
    expect([fixture.electron.open.length, quitted(), fixture.said.length]).toEqual([0, true, 2]);
    expect(kept()).toEqual(['all of Acme', 'all of Bolt']);
  });

  test('waits for no page that hangs', async () => {
    handOver(first, 'Acme');
    await fixture.desktop.end();
    expect([fixture.electron.open.length, kept()]).toEqual([0, ['all of Acme']]);
  });

  test('of the system is put off until everything is handed over', async () => {
    handOver(first, 'Acme');
    handOver(second, 'Bolt');
    expect(fixture.electron.shutdown.isRefused('shutdown')).toBe(true);
    await expect.poll(quitted).toBe(true);
    expect(kept()).toEqual(['all of Acme', 'all of Bolt']);
  });

  test.each(['query-session-end', 'session-end'])('announced by %s has every page hand over, and ends nothing itself', async event => {
    handOver(first, 'Acme');
    handOver(second, 'Bolt');
    first.events.emit(event, {});
    await expect.poll(kept).toEqual(['all of Acme', 'all of Bolt']);
    expect([fixture.electron.open.length, quitted()]).toEqual([2, false]);
  });

  test('asks no page that does not stand yet', async () => {
    await fixture.request('window.open', { file: null });
    const third = fixture.electron.window;
    handOver(first, 'Acme');
    handOver(second, 'Bolt');
    await fixture.desktop.end();
    expect(fixture.events('flush.requested', third)).toEqual([]);
  });
});

test('a window that is gone no longer holds its journal', async () => {
  await edit(second, 'Acme');
  second.part.destroy();
  expect(await fixture.request('journal.left', null, first)).toMatchObject({ ok: true, value: [{ title: 'Acme' }] });
});
