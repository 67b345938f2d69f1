import { readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HEARD_CHANNEL } from '../../../electron/desktop/channels.ts';
import { INSISTENCE_MS, INSISTENT_TRIES, PATIENCE_MS } from '../../../electron/desktop/guardClosing.ts';
import { DesktopFixture } from '../../support/desktopFixture.ts';
import { journalNote } from '../../support/journalNote.ts';

let fixture: DesktopFixture;
const closed = () => fixture.electron.window.state.destroyed;
const edit = async (title: string, dirty: boolean) => {
  await fixture.request('window.state', { title, dirty, blank: false, file: null });
  await fixture.request('journal.begin', { text: 'the document', note: journalNote({ title, dirty }), records: [] });
};

beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

describe('closing the window', () => {
  test('before its page stands needs nobody', () => {
    fixture.electron.window.close();
    expect(closed()).toBe(true);
  });

  test('asks the page, and goes when the page says so', async () => {
    await fixture.request('window.ready', null);
    fixture.electron.window.close();
    expect([closed(), fixture.events('close.requested')]).toEqual([false, [null]]);
    await fixture.request('window.close', null);
    expect(closed()).toBe(true);
  });

  test('asks the page again however long its user thinks, as long as it shows signs of life', async () => {
    await fixture.request('window.ready', null);
    await edit('Acme', true);
    fixture.electron.window.close();
    fixture.now += PATIENCE_MS * 10;
    await fixture.request('recent.list', null);
    fixture.electron.window.close();
    expect([closed(), fixture.events('close.requested').length, fixture.electron.dialogs.asked.length]).toEqual([false, 2, 0]);
  });

  test('asks the page again after its user has thought and stayed', async () => {
    await fixture.request('window.ready', null);
    await edit('Acme', true);
    for (let times = 1; times <= 5; times += 1) {
      fixture.electron.window.close();
      fixture.electron.send(HEARD_CHANNEL, []);
      fixture.now += INSISTENCE_MS;
    }
    expect([closed(), fixture.events('close.requested').length, fixture.electron.dialogs.asked.length]).toEqual([false, 5, 0]);
  });

  test('again and again asks its user, though the page hears it', async () => {
    await fixture.request('window.ready', null);
    await edit('Acme', true);
    fixture.electron.dialogs.answers.ask = 1;
    for (let times = 1; times <= INSISTENT_TRIES; times += 1) {
      expect(fixture.electron.dialogs.asked).toEqual([]);
      fixture.electron.window.close();
      fixture.electron.send(HEARD_CHANNEL, []);
    }
    await expect.poll(closed).toBe(true);
  });

  test('twice in haste asks the user nothing', async () => {
    await fixture.request('window.ready', null);
    await edit('Acme', true);
    fixture.electron.window.close();
    fixture.now += PATIENCE_MS - 1;
    fixture.electron.window.close();
    expect([closed(), fixture.electron.dialogs.asked.length]).toEqual([false, 0]);
  });
});

describe('a page that hangs', () => {
  const hang = async () => {
    fixture.electron.window.close();
    fixture.now += PATIENCE_MS;
    fixture.electron.window.close();
  };

  test('with nothing to lose is closed at the second try', async () => {
    await fixture.request('window.ready', null);
    await hang();
    expect([closed(), fixture.electron.dialogs.asked.length]).toEqual([true, 0]);
  });

  test('with unsaved changes is closed only when its user says so, and its journal stays', async () => {
    await fixture.request('window.ready', null);
    await edit('Acme', true);
    fixture.electron.dialogs.answers.ask = 0;
    await hang();
    await expect.poll(() => fixture.electron.dialogs.asked.length).toBe(1);
    expect(closed()).toBe(false);
    const [question] = fixture.electron.dialogs.asked;
    expect(question).toMatchObject({ message: 'Close “Acme” without saving?', defaultId: 0, cancelId: 0 });

    fixture.electron.dialogs.answers.ask = 1;
    await hang();
    await expect.poll(closed).toBe(true);
    expect(readdirSync(`${fixture.data}/journals`)).toHaveLength(2);
  });
});

describe('a page that crashed', () => {
  const crash = (reason = 'crashed') => fixture.electron.window.contentsEvents.emit('render-process-gone', {}, { reason, exitCode: 1 });

  test('is opened again with its file, and its journal is offered', async () => {
    await fixture.end();
    fixture = await new DesktopFixture({ files: ['plan.org'] }).start();
    writeFileSync(fixture.path('plan.org'), 'text');
    const info = await fixture.request('app.info', null);
    const file = info.ok ? (info.value.opened?.token ?? null) : null;
    await fixture.request('window.state', { title: 'Plan', dirty: true, blank: false, file });
    await fixture.request('journal.begin', { text: 'the document', note: journalNote({ title: 'Plan', file }), records: [] });
    expect(await fixture.request('journal.left', null)).toEqual({ ok: true, value: [] });

    crash();
    await expect.poll(() => fixture.electron.window.page.reloads).toBe(1);
    expect(await fixture.request('app.info', null)).toMatchObject({ ok: true, value: { opened: { name: 'plan.org' } } });
    expect(await fixture.request('journal.left', null)).toMatchObject({ ok: true, value: [{ title: 'Plan', file: { name: 'plan.org' } }] });
  });

  test('is given up when its user says so', async () => {
    fixture.electron.dialogs.answers.ask = 1;
    crash('oom');
    await expect.poll(closed).toBe(true);
  });

  test('needs nobody to be closed', async () => {
    await fixture.request('window.ready', null);
    fixture.electron.window.page.crashed = true;
    fixture.electron.window.close();
    expect(closed()).toBe(true);
  });

  test('is not one that ended as it should', () => {
    crash('clean-exit');
    expect(fixture.electron.dialogs.asked).toEqual([]);
  });
});

describe('the end', () => {
  test('of the last window is the end of the app', async () => {
    fixture.electron.window.close();
    await expect.poll(() => fixture.electron.settings.quit).toBe(true);
  });

  test('from a terminal says where the unsaved changes are, and leaves them there', async () => {
    await edit('Acme', true);
    await fixture.desktop.end();
    expect(closed()).toBe(true);
    expect(fixture.said).toHaveLength(1);
    expect(fixture.said[0]).toContain('"Acme"');
    expect(fixture.said[0]).toContain(`${fixture.data}/journals`);
  });

  test('from a terminal before there is a window is simply the end', async () => {
    const early = new DesktopFixture();
    await early.desktop.end();
    expect([early.electron.settings.quit, early.said]).toEqual([true, []]);
    await early.end();
  });
});
