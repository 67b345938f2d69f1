import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DesktopFixture } from '../../support/desktopFixture.ts';
import type { Permission } from '../../support/electronDouble.ts';

const PAGE = 'app://orgsketch/index.html';
let fixture: DesktopFixture;
beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

describe('the window that main opens', () => {
  test('is sandboxed, isolated, and has no Node in it', () => {
    expect(fixture.electron.window.options.webPreferences).toEqual({
      preload: fixture.path('app/dist/main/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    });
  });

  test('loads the page from our own scheme, and is shown when it can be', () => {
    expect(fixture.electron.window.state).toMatchObject({ url: PAGE, shown: 0 });
    fixture.electron.window.events.emit('ready-to-show');
    expect(fixture.electron.window.state.shown).toBe(1);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('refuses %s', event => {
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://orgsketch/index.html?x', 'javascript:0']) {
      expect(fixture.electron.window.contentsEvents.isRefused(event, { url, isMainFrame: true })).toBe(true);
    }
  });

  test('may load its own page again, but not into a frame', () => {
    const refuses = (event: string, isMainFrame: boolean) =>
      fixture.electron.window.contentsEvents.isRefused(event, { url: PAGE, isMainFrame });
    expect([refuses('will-navigate', true), refuses('will-frame-navigate', true), refuses('will-frame-navigate', false)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(refuses('will-redirect', true)).toBe(true);
  });

  test('opens no other window and tells WebRTC no address', () => {
    expect(fixture.electron.window.page).toMatchObject({ opens: false, webRtc: 'disable_non_proxied_udp' });
  });
});

describe('the session', () => {
  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://localhost:1/',
    'file:///etc/passwd',
    'ftp://x/',
    'app://orgsketch.evil/x',
    'app://elsewhere/index.html',
    'blob:https://example.com/1',
    'chrome://gpu',
    'devtools://devtools/x',
  ])('cancels %s', url => expect(fixture.electron.isCancelled(url)).toBe(true));

  test.each([PAGE, 'app://orgsketch/assets/a.js', 'blob:app://orgsketch/1-2', 'data:image/png;base64,AA=='])('lets %s through', url =>
    expect(fixture.electron.isCancelled(url)).toBe(false),
  );

  test.each<Permission>(['clipboard-read', 'media', 'geolocation', 'notifications', 'fileSystem', 'openExternal', 'usb', 'fullscreen'])(
    'refuses %s',
    permission => expect(fixture.electron.isGranted(permission, PAGE)).toBe(false),
  );

  test('lets only our own page, in its main frame, write sanitised things to the clipboard', () => {
    expect(fixture.electron.isGranted('clipboard-sanitized-write', PAGE)).toBe(true);
    expect(fixture.electron.isGranted('clipboard-sanitized-write', PAGE, false)).toBe(false);
    expect(fixture.electron.isGranted('clipboard-sanitized-write', 'https://example.com/')).toBe(false);
    expect(fixture.electron.isGranted('clipboard-sanitized-write', 'app://orgsketch.evil/')).toBe(false);
  });

  test('knows no devices, checks no spelling, downloads nothing', () => {
    expect(fixture.electron.isDeviceGranted()).toBe(false);
    expect(fixture.electron.settings.spellChecker).toBe(false);
    expect(fixture.electron.sessionEvents.isRefused('will-download')).toBe(true);
  });
});
