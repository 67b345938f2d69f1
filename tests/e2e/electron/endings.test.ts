import { writeFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { treeFile } from '../../support/e2e/treeFile.ts';
import { DesktopRun, request } from '../../support/realElectron/desktopRun.ts';
import { RUNTIME } from '../../support/realElectron/runtime.ts';
import type { RunningApp } from '../../support/realElectron/startApp.ts';

/** Somewhere on the canvas, away from its palette, minimap and bars. */
const NOWHERE = { x: 620, y: 320 };

describe.skipIf(RUNTIME === null)('a page or a host that ends before its user wants it to', () => {
  let run: DesktopRun;
  let running: RunningApp;

  beforeAll(async () => {
    run = await DesktopRun.prepare(RUNTIME ?? '');
    return () => run.end();
  });
  afterEach(() => run.endAll());

  /** Each test in a folder of its own: what one leaves behind is not offered to the next. */
  const startIn = async (data: string, file?: string) => {
    running = await run.start({ data: run.path(data), arguments: file === undefined ? [] : [run.path(file)] });
    await running.page.getByRole('button', { name: 'Undo' }).first().waitFor();
  };
  const title = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  const drawUnit = async (name: string) => {
    await running.page.mouse.dblclick(NOWHERE.x, NOWHERE.y);
    await running.page.keyboard.type(name);
    await running.page.keyboard.press('Enter');
  };
  /** What the page shows, asked of main: the debugger gives up a page that crashed for good. */
  const shown = () =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    ) as Promise<string>;

  test('Ctrl+C right after a change loses nothing of it: the page hands it over first', async () => {
    await startIn('interrupted');
    await drawUnit('Typed last');
    running.app.process().kill('SIGINT');
    await running.ended;
    running = await run.start({ data: run.path('interrupted') });
    const left = await request(running, 'journal.left', null);
    if (!left.ok) throw new Error(left.error.code);
    expect(left.value).toMatchObject([{ units: 1, file: null }]);
    const journal = await request(running, 'journal.read', { id: left.value[0]?.id ?? '' });
    expect(JSON.stringify(journal)).toContain('Typed last');
  });

  test('a page that is loaded again goes on where it was, unsaved changes and all', async () => {
    writeFileSync(run.path('plan.org'), treeFile({ Board: {} }));
    await startIn('reloaded', 'plan.org');
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await drawUnit('Typed last');
    await expect.poll(title).toBe('• plan.org — Orgsketch');
    // Longer than a change may be on its way.
    await running.page.waitForTimeout(1_000);
    await Promise.all([running.page.waitForEvent('load'), running.page.evaluate(() => location.reload())]);
    await expect.poll(title).toBe('• plan.org — Orgsketch');
    await expect.poll(shown).toContain('Typed last');
  });

  test('a page that crashed is opened again with its file, and its changes are offered, not forced on it', async () => {
    writeFileSync(run.path('plan.org'), treeFile({ Board: {} }));
    await startIn('crashed', 'plan.org');
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await drawUnit('Typed last');
    await expect.poll(title).toBe('• plan.org — Orgsketch');
    await running.page.waitForTimeout(1_000);
    await running.app.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(title, { timeout: 10_000 }).toBe('plan.org — Orgsketch');
    await expect.poll(shown, { timeout: 10_000 }).toMatch(/unsaved/);
    expect(await shown()).not.toContain('Typed last');
  });
});
