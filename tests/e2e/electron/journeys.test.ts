import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DesktopRun } from '../../support/realElectron/desktopRun.ts';
import { RUNTIME } from '../../support/realElectron/runtime.ts';
import type { RunningApp } from '../../support/realElectron/startApp.ts';

/** Somewhere on the canvas, away from its palette, minimap and bars. */
const NOWHERE = { x: 620, y: 320 };

describe.skipIf(RUNTIME === null)('a consultant with the desktop app', () => {
  let run: DesktopRun;
  let running: RunningApp;
  const faults: string[] = [];

  beforeAll(async () => {
    run = await DesktopRun.prepare(RUNTIME ?? '');
    return () => run.end();
  });
  afterEach(async () => {
    await run.endAll();
    expect(faults.splice(0)).toEqual([]);
  });

  const open = async (...files: string[]) => {
    running = await run.start({ arguments: files });
    const { page } = running;
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', message => message.type() === 'error' && faults.push(message.text()));
    await page.getByRole('button', { name: 'Undo' }).first().waitFor();
  };
  const answerSaveWith = (path: string) =>
    running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  const title = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  const closeWindow = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const type = async (text: string, ...keys: string[]) => {
    await running.page.keyboard.type(text);
    for (const key of keys) await running.page.keyboard.press(key);
  };
  const unitNames = (path: string): string[] => {
    const { scenarios } = JSON.parse(readFileSync(path, 'utf8')) as {
      scenarios: Record<string, { units: Record<string, { name: string }> }>;
    };
    return Object.values(scenarios)
      .flatMap(({ units }) => Object.values(units).map(({ name }) => name))
      .sort();
  };

  test('draws, saves where the system’s dialog says, and finds it again', async () => {
    await open();
    await running.page.mouse.dblclick(NOWHERE.x, NOWHERE.y);
    await type('Management', 'Enter', 'Tab');
    await type('Sales', 'Enter', 'Enter');
    await type('销售 II', 'Enter');
    await expect.poll(title).toMatch(/^• /);
    await answerSaveWith(run.path('plan.org'));
    await running.page.keyboard.press('Control+S');
    await expect.poll(title).toBe('plan.org — Orgsketch');
    expect(unitNames(run.path('plan.org'))).toEqual(['Management', 'Sales', '销售 II']);
    const saved = readFileSync(run.path('plan.org'), 'utf8');
    await run.endAll();

    await open(run.path('plan.org'));
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await running.page.keyboard.press('Control+S');
    expect(readFileSync(run.path('plan.org'), 'utf8')).toBe(saved);
  });

  test('exports a picture', async () => {
    await open(run.path('plan.org'));
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await answerSaveWith(run.path('plan.png'));
    await running.page.keyboard.press('Control+E');
    await running.page.getByRole('button', { name: 'Save…' }).click();
    await running.page.getByRole('region', { name: 'Messages' }).getByText('Exported to plan.png').waitFor();
    const { width, height } = PNG.sync.read(readFileSync(run.path('plan.png')));
    expect(Math.min(width, height)).toBeGreaterThan(200);
  });

  test('puts a picture on the clipboard', async () => {
    await open(run.path('plan.org'));
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await running.page.keyboard.press('Control+E');
    await running.page.getByRole('button', { name: 'Copy picture' }).click();
    await running.page.getByRole('region', { name: 'Messages' }).getByText('The picture is on the clipboard.').waitFor();
    // As the runtime's own Electron reads it, which is older than our types.
    type Clipboard = { readImage(): { getSize(): { width: number; height: number } } };
    const { width, height } = await running.app.evaluate(({ clipboard }) => (clipboard as unknown as Clipboard).readImage().getSize());
    expect(Math.min(width, height)).toBeGreaterThan(200);
  });

  test('is asked before unsaved changes go with the window', async () => {
    await open(run.path('plan.org'));
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await running.page.mouse.dblclick(NOWHERE.x, 640);
    await type('Forgotten', 'Enter');
    await expect.poll(title).toBe('• plan.org — Orgsketch');
    await closeWindow();
    await running.page.getByRole('button', { name: 'Cancel' }).click();
    expect(running.app.windows()).toHaveLength(1);
    await closeWindow();
    await running.page.getByRole('button', { name: 'Save', exact: true }).click();
    await running.ended;
    expect(unitNames(run.path('plan.org'))).toContain('Forgotten');
  });

  test('opens a second document from outside, in the same window', async () => {
    await open();
    expect(await run.startPlainly({ arguments: [run.path('plan.org')] }).ended).toBe(0);
    await expect.poll(title).toBe('plan.org — Orgsketch');
  });

  test('closes a window with nothing to lose at once', async () => {
    await open(run.path('plan.org'));
    await expect.poll(title).toBe('plan.org — Orgsketch');
    await closeWindow();
    await expect(running.ended).resolves.toBeUndefined();
  });
});
