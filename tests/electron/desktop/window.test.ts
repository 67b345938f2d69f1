import { mkdirSync, writeFileSync } from 'node:fs';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HostInfo } from '../../../shared/host/host.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { DesktopFixture, type DesktopOptions } from '../../support/desktopFixture.ts';

let fixture: DesktopFixture;
beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

const startAs = async (options: DesktopOptions, settings?: Record<string, unknown>) => {
  await fixture.end();
  fixture = new DesktopFixture(options);
  mkdirSync(fixture.data);
  if (settings !== undefined) writeFileSync(`${fixture.data}/settings.json`, JSON.stringify(settings));
  await fixture.start();
};

describe('the title', () => {
  const state = () => fixture.electron.window.state;
  const show = (title: string, dirty: boolean) => fixture.request('window.state', { title, dirty, blank: false, file: null });

  test('names the document and marks unsaved changes', async () => {
    await show('Acme 2027', true);
    expect(state()).toMatchObject({ title: '• Acme 2027 — Orgsketch', edited: true });
    await show('Acme 2027', false);
    expect(state()).toMatchObject({ title: 'Acme 2027 — Orgsketch', edited: false });
    await show('', false);
    expect(state().title).toBe('Orgsketch');
  });

  test('is not what the page calls itself', () => {
    expect(fixture.electron.window.events.isRefused('page-title-updated')).toBe(true);
  });

  test('comes with the file that it stands for', async () => {
    await startAs({ files: ['plan.org'] });
    const info = await fixture.request('app.info', null);
    await fixture.request('window.state', {
      title: 'Plan',
      dirty: false,
      blank: false,
      file: info.ok ? (info.value.opened?.token ?? null) : null,
    });
    expect(state().file).toBe(fixture.path('plan.org'));
  });
});

describe('the window', () => {
  test('says of itself what it is', async () => {
    const info = await fixture.request('app.info', null);
    expect(info).toMatchObject({
      ok: true,
      value: {
        front: 'electron',
        dialogs: 'native',
        platform: 'linux',
        version: '9.8.7',
        systemLanguages: ['en-GB'],
      } satisfies Partial<HostInfo>,
    });
  });

  test('says so when nothing stood in it before', async () => {
    expect(await fixture.request('app.info', null)).toMatchObject({ ok: true, value: { windows: 'own', pageBefore: 'none' } });
  });

  test('that crashed is told apart from one that was loaded again', async () => {
    const pageBefore = async () => {
      const info = await fixture.request('app.info', null);
      return info.ok ? info.value.pageBefore : info.error;
    };
    expect([await pageBefore(), await pageBefore()]).toEqual(['none', 'reloaded']);
    fixture.electron.window.contentsEvents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    expect([await pageBefore(), await pageBefore()]).toEqual(['crashed', 'reloaded']);
  });

  test('reports its first frame', async () => {
    await fixture.request('window.ready', null);
    await fixture.request('window.ready', null);
    expect(fixture.ready).toBe(1);
  });

  test.each(['light', 'dark'] as const)('begins in the %s theme', async theme => {
    await startAs({}, { theme });
    expect(fixture.electron.window.options.backgroundColor).toBe(TOKENS[theme].canvas);
  });
});

describe('a file dialog', () => {
  const save = (suggestedName: string) => fixture.request('dialog.save', { kind: 'document', suggestedName, beside: null });

  test('lets the user choose a file to open, and gives the page a token for it', async () => {
    writeFileSync(fixture.path('plan.org'), 'text');
    fixture.electron.dialogs.answers.open = [fixture.path('plan.org')];
    const answer = await fixture.request('dialog.open', { kind: 'document' });
    expect(answer).toMatchObject({ ok: true, value: { name: 'plan.org', folder: '~' } });
    expect(fixture.electron.dialogs.opened).toEqual([
      {
        title: 'Open',
        defaultPath: fixture.folder,
        filters: [{ name: 'Orgsketch documents', extensions: ['org'] }],
        properties: ['openFile'],
      },
    ]);
  });

  test('says nothing when the user cancels', async () => {
    expect(await fixture.request('dialog.open', { kind: 'document' })).toEqual({ ok: true, value: null });
    expect(await save('x')).toEqual({ ok: true, value: null });
  });

  test('suggests a name with its ending, and lets the system ask before it replaces', async () => {
    fixture.electron.dialogs.answers.save = [fixture.path('Acme.org')];
    expect(await save('Acme')).toMatchObject({ ok: true, value: { name: 'Acme.org' } });
    expect(fixture.electron.dialogs.saved).toMatchObject([
      { title: 'Save', defaultPath: fixture.path('Acme.org'), properties: ['showOverwriteConfirmation', 'createDirectory'] },
    ]);
  });

  test('adds an ending that was left out, and comes again when that name is taken', async () => {
    fixture.electron.dialogs.answers.save = [fixture.path('free')];
    expect(await save('x')).toMatchObject({ ok: true, value: { name: 'free.org' } });

    writeFileSync(fixture.path('taken.org'), 'text');
    fixture.electron.dialogs.answers.save = [fixture.path('taken')];
    expect(await save('x')).toEqual({ ok: true, value: null });
    expect(fixture.electron.dialogs.saved.at(-1)).toMatchObject({ defaultPath: fixture.path('taken.org') });
  });

  test('speaks the language of the app', async () => {
    await fixture.request('settings.set', { language: 'zh' });
    await fixture.request('dialog.save', { kind: 'png', suggestedName: 'x', beside: null });
    expect(fixture.electron.dialogs.saved).toMatchObject([{ title: '保存', filters: [{ name: 'PNG 图片', extensions: ['png'] }] }]);
  });
});

describe('the menu bar', () => {
  const item = (id: string): MenuItemConstructorOptions => {
    const found = submenus().find(candidate => candidate.id === id);
    if (found === undefined) throw new Error(`no ${id} in the menu`);
    return found;
  };
  const submenus = () => (fixture.electron.menu ?? []).flatMap(menu => (Array.isArray(menu.submenu) ? menu.submenu : []));
  const recent = () => submenus().find(({ label }) => label === 'Open recent');
  const recentItems = () => ((recent()?.submenu ?? []) as MenuItemConstructorOptions[]).filter(({ type }) => type !== 'separator');
  const recentLabels = () => recentItems().map(({ label }) => label);
  const choose = (id: string, byKey: boolean, window?: object) =>
    item(id).click?.({} as never, window as never, { triggeredByAccelerator: byKey });

  test.each<NodeJS.Platform>(['linux', 'win32'])('is not there on %s', async platform => {
    await startAs({ platform });
    expect(fixture.electron.menu).toBeNull();
  });

  test('tells the page what was clicked, and nothing of a key that the page had first', async () => {
    await startAs({ platform: 'darwin' });
    for (const byKey of [true, false]) for (const id of ['file.save', 'edit.undo']) choose(id, byKey, {});
    expect(fixture.events('menu.action')).toEqual([{ action: 'file.save' }, { action: 'edit.undo' }]);
  });

  test('leaves the keys of a text field to the text field', async () => {
    await startAs({ platform: 'darwin' });
    choose('edit.undo', true, {});
    choose('edit.redo', true, {});
    expect(fixture.electron.window.page.textSteps).toEqual(['undo', 'redo']);
    expect(submenus().map(({ role }) => role)).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
  });

  test('acts on the window in front, and without one opens one, by key as well', async () => {
    await startAs({ platform: 'darwin', files: ['first.org', 'second.org'] });
    const [first, second] = fixture.electron.windows;
    first?.events.emit('focus');
    choose('file.save', false, {});
    expect([fixture.events('menu.action', first), fixture.events('menu.action', second)]).toEqual([[{ action: 'file.save' }], []]);
    for (const window of [first, second]) window?.part.destroy();
    choose('file.new', true);
    await expect.poll(() => fixture.electron.open.length).toBe(1);
  });

  test('names every item in the app’s language', async () => {
    await startAs({ platform: 'darwin' }, { language: 'zh' });
    const items = submenus().filter(({ type }) => type !== 'separator');
    expect(items.length).toBeGreaterThan(15);
    expect(items.map(({ label }) => label)).toEqual(items.map(() => expect.stringMatching(/\p{Script=Han}/u)));
  });

  test('changes its language with the app', async () => {
    await startAs({ platform: 'darwin' });
    expect(item('file.open').label).toBe('Open…');
    await fixture.request('settings.set', { language: 'zh' });
    await expect.poll(() => item('file.open').label).toBe('打开…');
  });

  test('offers the documents that were open lately, newest first, and forgets them when told to', async () => {
    await startAs({ platform: 'darwin' });
    await fixture.request('app.info', null);
    expect(recent()).toMatchObject({ enabled: false });
    for (const name of ['one.org', 'two.org']) {
      writeFileSync(fixture.path(name), 'text');
      fixture.electron.dialogs.answers.open.push(fixture.path(name));
      const chosen = await fixture.request('dialog.open', { kind: 'document' });
      if (!chosen.ok || chosen.value === null) throw new Error('nothing was chosen');
      await fixture.request('document.read', { file: chosen.value.token });
    }
    await expect.poll(recentLabels).toEqual(['two.org — ~', 'one.org — ~', 'Clear this list']);
    recentItems()[1]?.click?.({} as never, undefined, {});
    await expect.poll(() => fixture.events('file.opened')).toMatchObject([{ name: 'one.org', folder: '~' }]);
    recentItems()
      .at(-1)
      ?.click?.({} as never, undefined, {});
    await expect.poll(recentLabels).toEqual(['Clear this list']);
    expect(await fixture.request('recent.list', null)).toEqual({ ok: true, value: [] });
  });
});
