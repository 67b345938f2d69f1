import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../build/root.mjs';
import { DROP_CHANNEL, HEARD_CHANNEL, REQUEST_CHANNEL } from '../../../electron/desktop/channels.ts';
import { exposeBridge } from '../../../electron/desktop/exposeBridge.ts';
import { DesktopFixture } from '../../support/desktopFixture.ts';
import type { Permission } from '../../support/electronDouble.ts';

// Electron's own checklist ("Security", in its documentation), item by item and under its numbers. What only a real Electron can show is
// in tests/e2e/electron/security.test.ts, under the same numbers.

const PAGE = 'app://orgsketch/index.html';
const STRANGERS = ['https://example.com/', 'http://127.0.0.1/', 'app://orgsketch.evil/index.html', 'file:///etc/passwd', 'about:blank'];

let fixture: DesktopFixture;
beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

const preferences = () => fixture.electron.window.options.webPreferences ?? {};
const refuses = (event: string, url: string, isMainFrame = true) =>
  fixture.electron.window.contentsEvents.isRefused(event, { url, isMainFrame });
const serve = async (url: string, method = 'GET'): Promise<Response> => {
  const answer = fixture.electron.schemes.get('app')?.({ url, method } as Request);
  if (answer === undefined) throw new Error('nobody serves app:');
  return answer;
};

interface Source {
  readonly path: string;
  readonly text: string;
}
/** All that ships: the sources of the three folders, with their comments taken out. */
const SOURCES: readonly Source[] = ['electron', 'renderer', 'shared'].flatMap(folder =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(tsx?|html|css)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(root, path).replaceAll('\\', '/'), text: withoutComments(readFileSync(path, 'utf8')) })),
);
const holding = (pattern: RegExp, from = '') =>
  SOURCES.filter(({ path, text }) => path.startsWith(from) && pattern.test(text)).map(({ path }) => path);

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

test('the sources are read', () => {
  expect(SOURCES.length).toBeGreaterThan(300);
  expect(holding(/\bfunction withoutComments\b|\bexport\b/).length).toBeGreaterThan(300);
});

describe('1. Only load secure content', () => {
  test('the window loads our own scheme, and every other address is cancelled', () => {
    expect(fixture.electron.window.state.url).toBe(PAGE);
    expect(STRANGERS.filter(url => !fixture.electron.isCancelled(url))).toEqual([]);
    for (const url of [PAGE, 'blob:app://orgsketch/1-2', 'data:image/png;base64,AA=='])
      expect(fixture.electron.isCancelled(url)).toBe(false);
  });

  test('only the browser front knows an insecure address: its own, on this machine', () => {
    const insecure = SOURCES.flatMap(({ text }) => [...text.matchAll(/\b(?:http|ws|ftp):\/\/[^\s'"`)]*/g)].map(([url]) => url));
    const allowed = /^(?:http|ws):\/\/(?:127\.0\.0\.1|localhost|\$\{(?:host|location\.host)\})|^http:\/\/www\.w3\.org\//;
    expect(insecure.length).toBeGreaterThan(0);
    expect(insecure.filter(url => !allowed.test(url))).toEqual([]);
  });
});

test('2. Do not enable Node.js integration for remote content', () => {
  expect(preferences()).toMatchObject({ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false });
});

test('3. Enable context isolation', () => {
  expect(preferences()).toMatchObject({ contextIsolation: true });
});

test('4. Enable process sandboxing', () => {
  expect(preferences()).toMatchObject({ sandbox: true });
  expect(holding(/no-sandbox|disableSandbox|appendSwitch/)).toEqual([]);
  // No window but those that are opened with these options.
  expect(holding(/new (?:BrowserWindow|BaseWindow|BrowserView|WebContentsView)\b/)).toEqual(['electron/main.ts']);
});

describe('5. Handle session permission requests from remote content', () => {
  /** All that this Electron knows: a new one is asked about as well. */
  const names = permissionNames();

  test('every one is refused, but sanitised writing to the clipboard and full screen', () => {
    expect(names).toHaveLength(46);
    expect(names.filter(name => fixture.electron.isGranted(name, PAGE))).toEqual(['clipboard-sanitized-write', 'fullscreen']);
  });

  test('and these only to our own origin, in its main frame', () => {
    expect(names.filter(name => fixture.electron.isGranted(name, PAGE, false))).toEqual([]);
    for (const page of STRANGERS) expect(names.filter(name => fixture.electron.isGranted(name, page))).toEqual([]);
  });

  test('no device is chosen for a page', () => {
    expect(fixture.electron.isDeviceGranted()).toBe(false);
    let chosen: unknown;
    const choose = (id: unknown) => {
      chosen = id;
    };
    expect(fixture.electron.window.contentsEvents.isRefused('select-bluetooth-device', {}, [{ deviceId: '1' }], choose)).toBe(true);
    expect(chosen).toBe('');
  });

  function permissionNames(): readonly Permission[] {
    const types = readFileSync(join(root, 'node_modules/electron/electron.d.ts'), 'utf8');
    const ofHandler = (name: string) =>
      [...(new RegExp(`${name}\\(handler: .*?permission: ([^,]*)`).exec(types)?.[1]?.matchAll(/'([^']+)'/g) ?? [])].map(
        ([, found]) => found,
      );
    return [...new Set([...ofHandler('setPermissionRequestHandler'), ...ofHandler('setPermissionCheckHandler')])] as Permission[];
  }
});

test('6. Do not disable webSecurity', () => {
  expect(preferences()).toMatchObject({ webSecurity: true });
});

describe('7. Define a Content Security Policy', () => {
  test('it comes with every answer, and lets nothing in from outside nor text be run', async () => {
    const answers = [await serve(PAGE), await serve(PAGE, 'HEAD'), await serve('app://orgsketch/none.js'), await serve(PAGE, 'POST')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 405]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
      expect(policy).toMatch(/; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self'$/);
      expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|wss?:|\*/);
    }
  });

  test('nothing that ships makes code or markup of text', () => {
    expect(holding(/\beval\(|new Function\(|Function\(\s*['"`]|set(?:Timeout|Interval)\(\s*['"`]|executeJavaScript/)).toEqual([]);
    expect(
      holding(/innerHTML|outerHTML|insertAdjacentHTML|document\.write(?:ln)?\(|dangerouslySetInnerHTML|createContextualFragment/),
    ).toEqual([]);
  });
});

test('8. Do not enable allowRunningInsecureContent', () => {
  expect(preferences()).toMatchObject({ allowRunningInsecureContent: false });
});

test('9. Do not enable experimental features', () => {
  expect(Object.keys(preferences())).not.toEqual(expect.arrayContaining([expect.stringMatching(/^experimental/)]));
  expect(holding(/experimental(?:Canvas)?Features|enable-experimental/)).toEqual([]);
});

test('10. Do not use enableBlinkFeatures', () => {
  expect(holding(/enableBlinkFeatures|enable-blink-features/)).toEqual([]);
});

test('11. Do not use allowpopups for WebViews', () => {
  expect(preferences()).toMatchObject({ webviewTag: false });
  expect(holding(/<webview|allowpopups/)).toEqual([]);
});

test('12. Verify WebView options before creation', () => {
  expect(refuses('will-attach-webview', PAGE)).toBe(true);
});

test('13. Disable or limit navigation', () => {
  for (const url of [...STRANGERS, `${PAGE}?x`, 'javascript:0', 'data:text/html,x', 'blob:app://orgsketch/1']) {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(refuses(event, url), `${event} ${url}`).toBe(true);
  }
  expect([refuses('will-navigate', PAGE), refuses('will-frame-navigate', PAGE)]).toEqual([false, false]);
  expect([refuses('will-redirect', PAGE), refuses('will-frame-navigate', PAGE, false)]).toEqual([true, true]);
  expect(preferences()).toMatchObject({ navigateOnDragDrop: false });
});

test('14. Disable or limit creation of new windows', () => {
  expect(fixture.electron.window.page.opens).toBe(false);
});

test('15. Do not use shell.openExternal with untrusted content', () => {
  expect(holding(/openExternal|openPath|showItemInFolder|\bshell\b/, 'electron/')).toEqual([]);
  expect(holding(/from 'node:child_process'|from 'child_process'/)).toEqual([]);
});

test('16. Use a current version of Electron', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const installed = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string };
  // Which one is current no test can know offline; that what we name is what we have, it can.
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(installed.version).toBe(devDependencies.electron);
});

describe('17. Validate the sender of all IPC messages', () => {
  test('there are three channels, and each hears our own main frames only', async () => {
    expect(fixture.electron.channels()).toEqual({ answered: [REQUEST_CHANNEL], heard: [HEARD_CHANNEL, DROP_CHANNEL] });
    await fixture.request('app.info', null);
    const ours = fixture.electron.window.mainFrame;
    const strangers = [null, { url: PAGE }, ...STRANGERS.map(url => Object.assign(Object.create(ours), { url }))];
    for (const frame of strangers) {
      expect(await fixture.electron.invoke(REQUEST_CHANNEL, ['recent.list', null], frame)).toMatchObject({
        ok: false,
        error: { code: 'badRequest' },
      });
      fixture.electron.send(DROP_CHANNEL, ['/etc/passwd'], frame);
      fixture.electron.send(HEARD_CHANNEL, [], frame);
    }
    for (const url of STRANGERS) {
      ours.url = url;
      expect(await fixture.electron.invoke(REQUEST_CHANNEL, ['recent.list', null])).toMatchObject({ ok: false });
      fixture.electron.send(DROP_CHANNEL, ['/etc/passwd']);
    }
    ours.url = PAGE;
    // Opening goes in turn: had one of them been heard, it would come before this.
    fixture.electron.send(DROP_CHANNEL, [fixture.path('plan.org')]);
    await expect.poll(() => fixture.events('file.opened')).toMatchObject([{ name: 'plan.org' }]);
    expect(fixture.electron.windows).toHaveLength(1);
  });

  test('nothing else listens to a page', () => {
    expect(holding(/ipcMain\.(?:handle|on|once|handleOnce)\(/)).toEqual([
      'electron/desktop/answerRequests.ts',
      'electron/desktop/listenToPages.ts',
    ]);
    expect(holding(/\.ipc\.(?:handle|on)\(|ipc-message|MessageChannelMain|'postMessage'/)).toEqual([]);
  });
});

test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', () => {
  expect(holding(/['"`]file:|file:\/\/|\bloadFile\(|pathToFileURL/)).toEqual([]);
  expect([...fixture.electron.schemes.keys()]).toEqual(['app']);
  // Neither past the content policy, nor past the sender's origin, nor with a worker that outlives its page.
  const main = SOURCES.find(({ path }) => path === 'electron/main.ts')?.text ?? '';
  const privileges = /privileges: \{([^}]*)\}/
    .exec(main)?.[1]
    ?.split(',')
    .map(part => part.trim());
  expect(privileges).toEqual(['standard: true', 'secure: true', 'supportFetchAPI: true']);
});

test('19. Check which fuses you can change', () => {
  const { electronFuses } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

describe('20. Do not expose Electron APIs to untrusted web content', () => {
  test('the page gets two functions, and an event without Electron’s own object', async () => {
    const exposed: [string, object][] = [];
    let emit: (...args: unknown[]) => void = () => undefined;
    exposeBridge({
      contextBridge: { exposeInMainWorld: (name, api) => void exposed.push([name, api]) },
      ipcRenderer: {
        invoke: async () => null,
        send: () => undefined,
        on: (_channel, listener) => {
          emit = listener;
        },
      },
      webUtils: { getPathForFile: () => '' },
      page: { addEventListener: () => undefined },
    });
    const [[name, bridge] = ['', {}], ...others] = exposed;
    expect([name, Object.entries(bridge).map(([key, value]) => [key, typeof value]), others]).toEqual([
      'orgsketch',
      [
        ['request', 'function'],
        ['listen', 'function'],
      ],
      [],
    ]);
    const heard: unknown[] = [];
    (bridge as { listen(listener: (...args: unknown[]) => void): void }).listen((...args) => heard.push(args));
    emit({ sender: 'Electron’s own' }, 'close.requested', null);
    expect(heard).toEqual([['close.requested', null]]);
  });

  test('only main and preload have Electron at all', () => {
    const imports = /import (?!type\b)[^;]*? from 'electron(?:\/[a-z]+)?'|require\(['"]electron|import\(['"]electron/;
    expect(holding(imports)).toEqual(['electron/main.ts', 'electron/preload.ts']);
  });
});

describe('beyond the list', () => {
  test('every answer keeps the page apart from others and from the machine', async () => {
    for (const { headers } of [await serve(PAGE), await serve('app://orgsketch/none.js')]) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringMatching(/^clipboard-write=\(self\), fullscreen=\(self\), accelerometer=\(\), camera=\(\)/),
      });
    }
  });

  test('no spelling is checked, because that downloads dictionaries; nothing is downloaded; WebRTC tells no address', () => {
    expect([preferences().spellcheck, fixture.electron.settings.spellChecker]).toEqual([false, false]);
    expect(fixture.electron.sessionEvents.isRefused('will-download')).toBe(true);
    expect(fixture.electron.window.page.webRtc).toBe('disable_non_proxied_udp');
  });

  test('the browser’s own tools look into the page only where the app runs from its source', async () => {
    expect(preferences()).toMatchObject({ devTools: false });
    Object.assign(fixture.electron.parts.app, { isPackaged: false });
    await fixture.request('window.open', { file: null });
    expect(preferences()).toMatchObject({ devTools: true });
    expect(holding(/openDevTools|toggleDevTools|remote-debugging/)).toEqual([]);
  });

  test('every further window is held to the same', async () => {
    const first = fixture.electron.window;
    await fixture.request('window.open', { file: null });
    expect(fixture.electron.window).not.toBe(first);
    expect(fixture.electron.window.options.webPreferences).toEqual(first.options.webPreferences);
    expect(refuses('will-navigate', 'https://example.com/')).toBe(true);
    expect(fixture.electron.window.page).toMatchObject({ opens: false, webRtc: 'disable_non_proxied_udp' });
  });
});
