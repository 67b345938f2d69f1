import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { READY_LINE } from '../../../electron/readyLine.ts';
import type { DesktopBridge } from '../../../shared/host/desktopBridge.ts';
import type { FileRef } from '../../../shared/host/host.ts';
import { journalNote } from '../../support/journalNote.ts';
import { describeDesktop } from '../../support/realElectron/describeDesktop.ts';

const DOCUMENT = '{"format": "orgsketch", "version": 1}\n';

describeDesktop('in a real Electron', desktop => {
  /** What main sent to the page from now on, heard in the page. */
  const listen = () =>
    desktop.page.evaluate(() => {
      const heard: [string, unknown][] = [];
      const page = globalThis as unknown as { orgsketch: DesktopBridge; heard: typeof heard };
      page.heard = heard;
      page.orgsketch.listen((name, payload) => heard.push([name, payload]));
    });
  const heard = () => desktop.page.evaluate(() => (globalThis as unknown as { heard: [string, unknown][] }).heard);

  describe('the bridge', () => {
    test('answers, and refuses what is no request', async () => {
      await desktop.start();
      expect(await desktop.request('app.info', null)).toMatchObject({
        ok: true,
        value: { front: 'electron', dialogs: 'native', opened: null },
      });
      for (const [name, input] of [
        ['constructor', null],
        ['document.read', { file: '/etc/passwd', more: 1 }],
      ] as const) {
        expect(await desktop.request(name as never, input as never)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
      }
    });

    test('takes a document through the native dialogs to the disk and back', async () => {
      await desktop.start();
      await desktop.app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
      }, desktop.path('plan.org'));
      const place = await desktop.request('dialog.save', { kind: 'document', suggestedName: 'Plan', beside: null });
      if (!place.ok || place.value === null) throw new Error(JSON.stringify(place));
      expect(place.value.name).toBe('plan.org');
      expect(JSON.stringify(place.value.token)).not.toContain('plan');
      const written = await desktop.request('document.write', {
        file: place.value.token,
        text: DOCUMENT,
        expected: null,
        overwrite: false,
      });
      expect(written.ok).toBe(true);
      expect(readFileSync(desktop.path('plan.org'), 'utf8')).toBe(DOCUMENT);
      const chosen = await desktop.request('dialog.open', { kind: 'document' });
      if (!chosen.ok || chosen.value === null) throw new Error(JSON.stringify(chosen));
      expect(await desktop.request('document.read', { file: chosen.value.token })).toMatchObject({ ok: true, value: { text: DOCUMENT } });
    });
  });

  describe('a file', () => {
    test('named at the start is what the page is opened for', async () => {
      writeFileSync(desktop.path('named.org'), DOCUMENT);
      await desktop.start({ arguments: [desktop.path('named.org')] });
      await desktop.request('window.state', { title: 'Named', dirty: false, blank: false, file: null });
      // The page that stands has asked already: what it was told is in the list of what was opened.
      await expect.poll(async () => JSON.stringify(await desktop.request('recent.list', null))).toContain('named.org');
    });

    test('of a second start comes to the first, which stays the only window', async () => {
      writeFileSync(desktop.path('second.org'), DOCUMENT);
      await desktop.start();
      await desktop.request('app.info', null);
      await listen();
      expect(await desktop.run.startPlainly({ arguments: [desktop.path('second.org')] }).ended).toBe(0);
      await expect.poll(heard).toMatchObject([['file.opened', { name: 'second.org' }]]);
      expect(desktop.app.windows()).toHaveLength(1);
    });

    test('dropped on the window comes with its place, but not with its path', async () => {
      writeFileSync(desktop.path('dropped.org'), DOCUMENT);
      await desktop.start();
      await desktop.request('app.info', null);
      await listen();
      const client = await desktop.page.context().newCDPSession(desktop.page);
      const data = { items: [], files: [desktop.path('dropped.org')], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await client.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
      await expect.poll(heard).toMatchObject([['file.opened', { name: 'dropped.org' }]]);
      const [[, file] = []] = await heard();
      expect(await desktop.request('document.read', { file: (file as FileRef).token })).toMatchObject({
        ok: true,
        value: { text: DOCUMENT },
      });
      expect(desktop.page.url()).toBe('app://orgsketch/index.html');
    });
  });

  describe('the window', () => {
    test('may load itself again', async () => {
      await desktop.start();
      await desktop.page.evaluate(() => Object.assign(globalThis, { before: true }));
      await Promise.all([desktop.page.waitForEvent('load'), desktop.page.evaluate(() => location.reload())]);
      expect(await desktop.page.evaluate(() => 'before' in globalThis)).toBe(false);
    });

    test('that hangs is closed when its user says so, and its journal stays', async () => {
      await desktop.start();
      await desktop.request('window.ready', null);
      await desktop.request('journal.begin', { text: DOCUMENT, note: journalNote({ title: 'Acme' }), records: [] });
      await desktop.app.evaluate(({ dialog }) => {
        dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
      });
      // Its last words are its title: once they are heard it hangs, and a wish to close that it still hears is no hang.
      desktop.page
        .evaluate(() => {
          const { orgsketch } = globalThis as unknown as { orgsketch: DesktopBridge };
          void orgsketch.request('window.state', { title: 'Acme', dirty: true, blank: false, file: null });
          for (;;);
        })
        .catch(() => undefined);
      await expect.poll(desktop.title).toBe('• Acme — Orgsketch');
      await desktop.closeWindow();
      await new Promise(resolve => setTimeout(resolve, 3_200));
      desktop.closeWindow().catch(() => undefined);
      await desktop.ended;
      const left = readdirSync(desktop.path('data/journals')).find(name => name.endsWith('.base')) ?? '';
      expect(gunzipSync(readFileSync(desktop.path(`data/journals/${left}`))).toString()).toBe(DOCUMENT);
    });
  });

  test('a terminal is told when the window stands, and Ctrl+C ends it', async () => {
    const plain = desktop.run.startPlainly({ data: desktop.path('data of the terminal') });
    await expect.poll(plain.output, { timeout: 20_000 }).toContain(`${READY_LINE}\n`);
    plain.interrupt();
    expect(await plain.ended).toBe(0);
  });
});
