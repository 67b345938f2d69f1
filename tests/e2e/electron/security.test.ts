import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DesktopBridge } from '../../../shared/host/desktopBridge.ts';
import { DesktopRun } from '../../support/realElectron/desktopRun.ts';
import { RUNTIME } from '../../support/realElectron/runtime.ts';
import type { RunningApp } from '../../support/realElectron/startApp.ts';

// Electron's own checklist ("Security", in its documentation) where only a real Electron can show that it holds. The rest, and the same
// numbers, are in tests/electron/desktop/securityChecklist.test.ts.

const PAGE = 'app://orgsketch/index.html';

describe.skipIf(RUNTIME === null)('against a page that turned hostile', () => {
  let run: DesktopRun;
  let running: RunningApp;
  /** A server outside, and the paths that were asked of it. */
  let outside: string;
  const reached: string[] = [];

  beforeAll(async () => {
    const server = createServer((incoming, response) => {
      reached.push(incoming.url ?? '');
      response.setHeader('access-control-allow-origin', '*').end('reached');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    run = await DesktopRun.prepare(RUNTIME ?? '');
    return async () => {
      await run.end();
      server.close();
    };
  });
  beforeEach(async () => {
    running = await run.start();
  });
  afterEach(async () => {
    await run.endAll();
    expect(reached.splice(0)).toEqual([]);
  });

  test('1, 6, 7, 8, 18. Nothing is loaded but our own files, from our own origin', async () => {
    expect(running.page.url()).toBe(PAGE);
    const status = (paths: string[]) =>
      running.page.evaluate(async all => {
        const one = (path: string) =>
          fetch(path).then(
            response => response.status,
            () => 'refused' as const,
          );
        return Promise.all(all.map(one));
      }, paths);
    expect(await status(['/index.html'])).toEqual([200]);
    expect(await status(['/../main.cjs', '/..%2fmain.cjs', '/%2e%2e/package.json', '/none.js'])).toEqual([404, 404, 404, 404]);
    expect(await status(['//etc/passwd', 'app://elsewhere/index.html', 'file:///etc/passwd', `${outside}/fetch`])).toEqual(
      Array.from({ length: 4 }, () => 'refused'),
    );
    const loaded = await running.page.evaluate(async address => {
      const outcome = (element: HTMLElement) =>
        new Promise<string>(resolve => {
          Object.assign(element, { onload: () => resolve('loaded'), onerror: () => resolve('refused') });
          document.body.append(element);
        });
      const socket = new WebSocket(address.replace('http', 'ws'));
      const sockets = new Promise<string>(resolve =>
        Object.assign(socket, { onopen: () => resolve('loaded'), onerror: () => resolve('refused') }),
      );
      const elements = [
        Object.assign(new Image(), { src: `${address}/image` }),
        Object.assign(document.createElement('script'), { src: `${address}/script` }),
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}/style` }),
      ];
      navigator.sendBeacon(`${address}/beacon`);
      return Promise.all([...elements.map(outcome), sockets]);
    }, outside);
    expect(loaded).toEqual(['refused', 'refused', 'refused', 'refused']);
    // Below the page's own policy main refuses as well, even what main itself would load.
    const window = running.app.evaluate(({ BrowserWindow }, url) => new BrowserWindow({ show: false }).loadURL(url), outside);
    await expect(window).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  });

  test('2, 3, 4, 20. The page has nothing of Node or Electron but two functions that it cannot change', async () => {
    const inPage = await running.page.evaluate(() => ({
      known: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(name => name in globalThis),
      bridge: Object.entries((globalThis as unknown as { orgsketch: object }).orgsketch).map(([name, value]) => `${name}: ${typeof value}`),
      frozen: (() => {
        (globalThis as unknown as { orgsketch: unknown }).orgsketch = 'mine';
        return typeof (globalThis as unknown as { orgsketch: unknown }).orgsketch;
      })(),
      byConstructor: (() => {
        const { request } = (globalThis as unknown as { orgsketch: { request: { constructor: unknown } } }).orgsketch;
        return request.constructor === Function;
      })(),
    }));
    expect(inPage).toEqual({ known: [], bridge: ['request: function', 'listen: function'], frozen: 'object', byConstructor: true });
    const preferences = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      ),
    );
    expect(preferences).toMatchObject([{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }]);
  });

  test('5. Every permission is refused but writing to the clipboard and full screen', async () => {
    const states = await running.page.evaluate(async () => {
      const names = ['clipboard-write', 'clipboard-read', 'geolocation', 'notifications', 'camera', 'microphone', 'midi'];
      const state = (name: string) => navigator.permissions.query({ name: name as PermissionName }).then(found => found.state);
      return Object.fromEntries(await Promise.all(names.map(async name => [name, await state(name)])));
    });
    expect(states).toEqual({
      'clipboard-write': 'granted',
      'clipboard-read': 'denied',
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      microphone: 'denied',
      midi: 'denied',
    });
    const asked = await running.page.evaluate(async () => {
      const says = (work: Promise<unknown>) =>
        work.then(
          value => (value === 'denied' ? 'refused' : 'granted'),
          () => 'refused',
        );
      const place = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
      return {
        place: await says(place),
        notification: await says(Notification.requestPermission()),
        screen: await says(navigator.mediaDevices.getDisplayMedia()),
        sound: await says(navigator.mediaDevices.getUserMedia({ audio: true })),
        reading: await says(navigator.clipboard.readText()),
        writing: await says(navigator.clipboard.writeText('Acme')),
        fullScreen: await says(document.documentElement.requestFullscreen()),
      };
    });
    expect(asked).toEqual({
      place: 'refused',
      notification: 'refused',
      screen: 'refused',
      sound: 'refused',
      reading: 'refused',
      writing: 'granted',
      fullScreen: 'granted',
    });
  });

  test('7. No text is run as code', async () => {
    const ran = await running.page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'globalThis.inlineRan = true';
      const handler = document.createElement('div');
      handler.setAttribute('onclick', 'globalThis.handlerRan = true');
      document.body.append(inline, handler);
      handler.click();
      // Later, because what a debugger calls itself may always do that.
      const evaluated = await new Promise(resolve =>
        setTimeout(() => {
          try {
            resolve(new Function('return 1')());
          } catch {
            resolve('refused');
          }
        }),
      );
      const worker = await new Promise(resolve => {
        // Some browsers throw, others say so later.
        try {
          const made = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          Object.assign(made, { onmessage: ({ data }: MessageEvent) => resolve(data), onerror: () => resolve('refused') });
        } catch {
          resolve('refused');
        }
      });
      return { inline: 'inlineRan' in globalThis, handler: 'handlerRan' in globalThis, evaluated, worker };
    });
    expect(ran).toEqual({ inline: false, handler: false, evaluated: 'refused', worker: 'refused' });
  });

  test('11, 12. There is no webview', async () => {
    const attached = running.app.evaluate(
      ({ app }) => new Promise(resolve => app.on('web-contents-created', (_event, contents) => resolve(contents.getType()))),
    );
    await running.page.evaluate(address => {
      const view = document.createElement('webview');
      view.setAttribute('src', address);
      document.body.append(view);
    }, `${outside}/webview`);
    expect(await Promise.race([attached, running.page.waitForTimeout(500)])).toBeUndefined();
  });

  test('13. The page goes nowhere, and nothing is loaded into a frame or down', async () => {
    await running.page.evaluate(address => {
      Object.assign(globalThis, { before: true });
      const frame = document.createElement('iframe');
      frame.src = `${address}/frame`;
      const link = document.createElement('a');
      link.href = `${address}/link`;
      const download = Object.assign(document.createElement('a'), { href: `${address}/download`, download: 'x' });
      const form = Object.assign(document.createElement('form'), { action: `${address}/form`, method: 'post' });
      const refresh = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${address}/refresh` });
      document.body.append(frame, link, download, form);
      document.head.append(refresh);
      link.click();
      download.click();
      form.submit();
    }, outside);
    for (const address of [`${outside}/elsewhere`, 'file:///etc/passwd', `${PAGE}?x`, 'data:text/html,x']) {
      await running.page.evaluate(url => void location.assign(url), address).catch(() => undefined);
      await running.page.waitForTimeout(100);
      expect(running.page.url(), address).toBe(PAGE);
    }
    expect(await running.page.evaluate(() => 'before' in globalThis)).toBe(true);
  });

  test('17. What it may become without being asked, an empty page, is answered nothing', async () => {
    await running.page.evaluate(() => void location.assign('about:blank')).catch(() => undefined);
    await running.page.waitForURL('about:blank');
    const answer = await running.page.evaluate(() => {
      const { orgsketch } = globalThis as unknown as { orgsketch?: DesktopBridge };
      return orgsketch?.request('recent.list', null) ?? 'no bridge';
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest' } });
  });

  test('14. The page opens no window', async () => {
    const opened = await running.page.evaluate(
      addresses => addresses.map(address => window.open(address) !== null || window.open(address, '_blank', 'width=100') !== null),
      [`${outside}/window`, 'about:blank', PAGE, 'file:///etc/passwd'],
    );
    expect(opened).toEqual([false, false, false, false]);
    await running.page.evaluate(address => {
      const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
      document.body.append(link);
      link.click();
    }, `${outside}/blank`);
    await running.page.waitForTimeout(200);
    expect(running.app.windows()).toHaveLength(1);
  });

  test('17, 20. A frame of the page has no way to main', async () => {
    const inFrame = await running.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return frame.contentWindow !== null && 'orgsketch' in frame.contentWindow;
    });
    expect(inFrame).toBe(false);
  });

  test('No spelling is checked', async () => {
    expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  });
});
