import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DesktopFixture } from '../../support/desktopFixture.ts';

const PAGE = 'app://orgsketch/index.html';
let fixture: DesktopFixture;
beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

describe('the window that main opens', () => {
  test('has these preferences and no others', () => {
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
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    });
  });

  test('is shown when it has something to show', () => {
    expect(fixture.electron.window.state).toMatchObject({ url: PAGE, shown: 0 });
    fixture.electron.window.events.emit('ready-to-show');
    expect(fixture.electron.window.state.shown).toBe(1);
  });
});

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
])('the session cancels %s', url => expect(fixture.electron.isCancelled(url)).toBe(true));
