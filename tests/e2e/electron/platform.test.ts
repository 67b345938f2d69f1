import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { READY_LINE } from '../../../electron/readyLine.ts';
import type { DesktopBridge } from '../../../shared/host/desktopBridge.ts';
import type { FileRef } from '../../../shared/host/host.ts';
import { journalNote } from '../../support/journalNote.ts';
import { DesktopRun, request } from '../../support/realElectron/desktopRun.ts';
import { RUNTIME } from '../../support/realElectron/runtime.ts';
import type { RunningApp } from '../../support/realElectron/startApp.ts';

const DOCUMENT = '{"format": "orgsketch", "version": 1}\n';

describe.skipIf(RUNTIME === null)('in a real Electron', () => {
  let run: DesktopRun;
  let running: RunningApp;

  beforeAll(async () => {
    run = await DesktopRun.prepare(RUNTIME ?? '');
    return () => run.end();
  });
  afterEach(() => run.endAll());

  /** What main sent to the page from now on, heard in the page. */
  const listen = () =>
    running.page.evaluate(() => {
      const heard: [string, unknown][] = [];
      const page = globalThis as unknown as { orgsketch: DesktopBridge; heard: typeof heard };
      page.heard = heard;
      page.orgsketch.listen((name, payload) => heard.push([name, payload]));
    });
  const heard = () => running.page.evaluate(() => (globalThis as unknown as { heard: [string, unknown][] }).heard);

  describe('the bridge', () => {
    test('answers, and refuses what is no request', async () => {
      running = await run.start();
      expect(await request(running, 'app.info', null)).toMatchObject({
        ok: true,
        value: { front: 'electron', dialogs: 'native', opened: null },
      });
      for (const [name, input] of [
        ['constructor', null],
        ['document.read', { file: '/etc/passwd', more: 1 }],
      ] as const) {
        expect(await request(running, name as never, input as never)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
      }
    });

    test('takes a document through the native dialogs to the disk and back', async () => {
      running = await run.start();
      await running.app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
      }, run.path('plan.org'));
      const place = await request(running, 'dialog.save', { kind: 'document', suggestedName: 'Plan', beside: null });
      if (!place.ok || place.value === null) throw new Error(JSON.stringify(place));
      expect(place.value.name).toBe('plan.org');
      expect(JSON.stringify(place.value.token)).not.toContain('plan');
      const written = await request(running, 'document.write', {
        file: place.value.token,
        text: DOCUMENT,
        expected: null,
        overwrite: false,
      });
      expect(written.ok).toBe(true);
      expect(readFileSync(run.path('plan.org'), 'utf8')).toBe(DOCUMENT);
      const chosen = await request(running, 'dialog.open', { kind: 'document' });
      if (!chosen.ok || chosen.value === null) throw new Error(JSON.stringify(chosen));
      expect(await request(running, 'document.read', { file: chosen.value.token })).toMatchObject({ ok: true, value: { text: DOCUMENT } });
    });
  });

  describe('a file', () => {
    test('named at the start is what the page is opened for', async () => {
      writeFileSync(run.path('named.org'), DOCUMENT);
      running = await run.start({ arguments: [run.path('named.org')] });
      await request(running, 'window.state', { title: 'Named', dirty: false, blank: false, file: null });
      // The page that stands has asked already: what it was told is in the list of what was opened.
      await expect.poll(async () => JSON.stringify(await request(running, 'recent.list', null))).toContain('named.org');
    });

    test('of a second start comes to the first, which stays the only window', async () => {
      writeFileSync(run.path('second.org'), DOCUMENT);
      running = await run.start();
      await request(running, 'app.info', null);
      await listen();
      expect(await run.startPlainly({ arguments: [run.path('second.org')] }).ended).toBe(0);
      await expect.poll(heard).toMatchObject([['file.opened', { name: 'second.org' }]]);
      expect(running.app.windows()).toHaveLength(1);
    });

    test('dropped on the window comes with its place, but not with its path', async () => {
      writeFileSync(run.path('dropped.org'), DOCUMENT);
      running = await run.start();
      await request(running, 'app.info', null);
      await listen();
      const client = await running.page.context().newCDPSession(running.page);
      const data = { items: [], files: [run.path('dropped.org')], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await client.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
      await expect.poll(heard).toMatchObject([['file.opened', { name: 'dropped.org' }]]);
      const [[, file] = []] = await heard();
      expect(await request(running, 'document.read', { file: (file as FileRef).token })).toMatchObject({
        ok: true,
        value: { text: DOCUMENT },
      });
      expect(running.page.url()).toBe('app://orgsketch/index.html');
    });
  });

  describe('the window', () => {
    test('may load itself again', async () => {
      running = await run.start();
      await running.page.evaluate(() => Object.assign(globalThis, { before: true }));
      await Promise.all([running.page.waitForEvent('load'), running.page.evaluate(() => location.reload())]);
      expect(await running.page.evaluate(() => 'before' in globalThis)).toBe(false);
    });

    test('that hangs is closed when its user says so, and its journal stays', async () => {
      running = await run.start();
      await request(running, 'window.ready', null);
      await request(running, 'window.state', { title: 'Acme', dirty: true, blank: false, file: null });
      await request(running, 'journal.begin', { text: DOCUMENT, note: journalNote({ title: 'Acme' }), records: [] });
      await running.app.evaluate(({ dialog }) => {
        dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
      });
      running.page
        .evaluate(() => {
          for (;;);
        })
        .catch(() => undefined);
      const tryToClose = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await tryToClose();
      await new Promise(resolve => setTimeout(resolve, 3_200));
      tryToClose().catch(() => undefined);
      await running.ended;
      const left = readdirSync(run.path('data/journals')).find(name => name.endsWith('.base')) ?? '';
      expect(gunzipSync(readFileSync(run.path(`data/journals/${left}`))).toString()).toBe(DOCUMENT);
    });
  });

  test('a terminal is told when the window stands, and Ctrl+C ends it', async () => {
    const plain = run.startPlainly({ data: run.path('data of the terminal') });
    await expect.poll(plain.output, { timeout: 20_000 }).toContain(`${READY_LINE}\n`);
    plain.interrupt();
    expect(await plain.ended).toBe(0);
  });
});
