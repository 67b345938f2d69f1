import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DROP_CHANNEL, REQUEST_CHANNEL } from '../../../electron/desktop/channels.ts';
import { DesktopFixture } from '../../support/desktopFixture.ts';

let fixture: DesktopFixture;
beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

describe('a request is refused', () => {
  const refused = { ok: false, error: { code: 'badRequest' } };

  test.each([
    ['a frame inside our page', { url: 'app://orgsketch/index.html' }],
    ['a page that is gone', null],
  ])('from %s, and logged', async (_who, frame) => {
    expect(await fixture.electron.invoke(REQUEST_CHANNEL, ['app.info', null], frame)).toMatchObject(refused);
    await expect.poll(() => readFileSync(`${fixture.data}/orgsketch.log`, 'utf8')).toContain('refused');
  });

  test('from our own main frame when something else was loaded into it', async () => {
    for (const url of ['https://example.com/', 'app://orgsketch.evil/index.html', 'about:blank', 'data:text/html,x']) {
      fixture.electron.window.mainFrame.url = url;
      expect(await fixture.electron.invoke(REQUEST_CHANNEL, ['app.info', null])).toMatchObject(refused);
    }
  });

  test.each([
    ['with a name that nobody knows', ['file.dropped', { path: '/etc/passwd' }]],
    ['with a name from the prototype', ['constructor', null]],
    ['with no name', [undefined, null]],
    ['with a name that is no text', [['app.info'], null]],
    ['with an input of the wrong shape', ['document.read', { file: 7 }]],
    ['with more than was asked for', ['dialog.open', { kind: 'document', path: '/etc' }]],
    ['with an unknown kind of file', ['dialog.open', { kind: 'exe' }]],
  ])('%s', async (_what, args) => {
    expect(await fixture.electron.invoke(REQUEST_CHANNEL, args)).toMatchObject(refused);
    expect(fixture.electron.dialogs.opened).toEqual([]);
  });

  test('when it names a file that the user never chose', async () => {
    writeFileSync(fixture.path('secret.org'), 'secret');
    const answer = await fixture.request('document.read', { file: fixture.path('secret.org') as never });
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknownToken' } });
  });
});

describe('a dropped file', () => {
  test('reaches the page as a token that can be read, and without its path', async () => {
    writeFileSync(fixture.path('plan.org'), 'text');
    await fixture.request('app.info', null);
    fixture.electron.send(DROP_CHANNEL, [fixture.path('plan.org')]);
    await expect.poll(() => fixture.events('file.opened')).toHaveLength(1);
    const [file] = fixture.events('file.opened');
    expect(file).toMatchObject({ name: 'plan.org', folder: '~' });
    expect(JSON.stringify(file)).not.toContain(fixture.folder);
    expect(await fixture.request('document.read', { file: file?.token as never })).toMatchObject({ ok: true, value: { text: 'text' } });
  });

  test('is ignored from any other frame, and when it is no path', async () => {
    await fixture.request('app.info', null);
    fixture.electron.send(DROP_CHANNEL, ['/etc/passwd'], { url: 'app://orgsketch/index.html' });
    fixture.electron.send(DROP_CHANNEL, ['/etc/passwd'], null);
    fixture.electron.send(DROP_CHANNEL, [{ path: '/etc/passwd' }]);
    fixture.electron.send(DROP_CHANNEL, [fixture.path('plan.org')]);
    await expect.poll(() => fixture.events('file.opened')).toMatchObject([{ name: 'plan.org' }]);
    expect(fixture.electron.windows).toHaveLength(1);
  });
});
