import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { treeFile } from '../../support/e2e/treeFile.ts';
import { DesktopRun } from '../../support/realElectron/desktopRun.ts';
import { RUNTIME } from '../../support/realElectron/runtime.ts';
import type { RunningApp } from '../../support/realElectron/startApp.ts';

/** Somewhere on the canvas, away from its palette, minimap and bars. */
const NOWHERE = { x: 620, y: 320 };

describe.skipIf(RUNTIME === null)('a consultant with several documents', () => {
  let run: DesktopRun;
  let running: RunningApp;
  const faults: string[] = [];

  beforeAll(async () => {
    run = await DesktopRun.prepare(RUNTIME ?? '');
    for (const name of ['first', 'second', 'third']) writeFileSync(run.path(`${name}.org`), treeFile({}));
    return () => run.end();
  });
  afterEach(async () => {
    await run.endAll();
    expect(faults.splice(0)).toEqual([]);
  });

  const start = async (...names: string[]) => {
    running = await run.start({ arguments: names.map(name => run.path(name)) });
    const watch = (page: Page) => {
      page.on('pageerror', error => faults.push(String(error)));
      page.on('console', message => message.type() === 'error' && faults.push(message.text()));
    };
    running.app.windows().forEach(watch);
    running.app.on('window', watch);
  };
  const startAgain = (...names: string[]) => run.startPlainly({ arguments: names.map(name => run.path(name)) }).ended;
  /** Of every window, in the order of the alphabet. */
  const titles = () =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(window => window.getTitle())
        .sort(),
    );
  const pageOf = async (title: string): Promise<Page> => {
    for (const page of running.app.windows()) {
      const window = await running.app.browserWindow(page);
      if ((await window.evaluate(shown => shown.getTitle())).includes(title)) return page;
    }
    throw new Error(`no window shows ${title}`);
  };
  const edit = async (page: Page, name: string) => {
    await page.mouse.dblclick(NOWHERE.x, NOWHERE.y);
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  };
  const quit = () => running.app.evaluate(({ app }) => app.quit());

  test('names two at the start, and has a window for each, one beside the other', async () => {
    await start('first.org', 'second.org');
    await expect.poll(titles).toEqual(['first.org — Orgsketch', 'second.org — Orgsketch']);
    const corners = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(window => window.getBounds())
        .map(({ x, y }) => `${x} ${y}`),
    );
    expect(new Set(corners).size).toBe(2);
  });

  test('starts again with a second one, which a second window takes; and with the first, which only comes forward', async () => {
    await start('first.org');
    await expect.poll(titles).toEqual(['first.org — Orgsketch']);
    expect(await startAgain('second.org')).toBe(0);
    await expect.poll(titles).toEqual(['first.org — Orgsketch', 'second.org — Orgsketch']);
    expect(await startAgain('first.org')).toBe(0);
    expect(await startAgain('third.org')).toBe(0);
    await expect.poll(titles).toEqual(['first.org — Orgsketch', 'second.org — Orgsketch', 'third.org — Orgsketch']);
  });

  test('starts again with one, which the empty window takes', async () => {
    await start();
    await running.page.getByRole('button', { name: 'Undo' }).first().waitFor();
    expect(await startAgain('second.org')).toBe(0);
    await expect.poll(titles).toEqual(['second.org — Orgsketch']);
  });

  test('opens another from one that is not empty, and closes one without the other', async () => {
    await start('first.org');
    await expect.poll(titles).toEqual(['first.org — Orgsketch']);
    await running.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, run.path('second.org'));
    await running.page.keyboard.press('Control+O');
    await expect.poll(titles).toEqual(['first.org — Orgsketch', 'second.org — Orgsketch']);
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(window => window.getTitle().startsWith('first'))
        ?.close(),
    );
    await expect.poll(titles).toEqual(['second.org — Orgsketch']);
  });

  test('is asked in turn when quitting, and keeps what is left when one stays', async () => {
    await start('first.org', 'second.org', 'third.org');
    await expect.poll(async () => (await titles()).length).toBe(3);
    await expect.poll(titles).toEqual(['first.org — Orgsketch', 'second.org — Orgsketch', 'third.org — Orgsketch']);
    const first = await pageOf('first.org');
    const second = await pageOf('second.org');
    await edit(first, 'Forgotten');
    await edit(second, 'Saved');
    await expect.poll(titles).toEqual(['third.org — Orgsketch', '• first.org — Orgsketch', '• second.org — Orgsketch']);

    await quit();
    // One of both is asked; the third has nothing to ask and may be gone.
    const asks = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
    await Promise.race([asks(first).waitFor(), asks(second).waitFor()]);
    const [asked, other] = (await asks(first).isVisible()) ? [first, second] : [second, first];
    expect(await asks(other).isVisible()).toBe(false);
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await asked.waitForTimeout(300);
    expect([await asks(asked).isVisible(), await asks(other).isVisible()]).toEqual([false, false]);
    await expect.poll(titles).toEqual(expect.arrayContaining(['• first.org — Orgsketch', '• second.org — Orgsketch']));

    await quit();
    await asks(asked).click();
    await asks(other).click();
    await running.ended;
    const units = (name: string) => readFileSync(run.path(name), 'utf8');
    expect([units('first.org'), units('second.org')]).toEqual([expect.stringContaining('Forgotten'), expect.stringContaining('Saved')]);
  });

  test('finds the window where it was, and on the screen when it was left beside it', async () => {
    const bounds = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
    const leaveAt = async (place: { x: number; y: number; width: number; height: number }) => {
      await running.app.evaluate(({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[0]?.setBounds(at), place);
      await expect.poll(bounds).toEqual(place);
      await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await running.ended;
    };
    await start('third.org');
    await expect.poll(titles).toEqual(['third.org — Orgsketch']);
    await leaveAt({ x: 123, y: 45, width: 1011, height: 707 });
    await start('third.org');
    await expect.poll(titles).toEqual(['third.org — Orgsketch']);
    expect(await bounds()).toEqual({ x: 123, y: 45, width: 1011, height: 707 });
    await leaveAt({ x: 5_000, y: 45, width: 1011, height: 707 });
    await start('third.org');
    const screen = await running.app.evaluate(({ screen: { getPrimaryDisplay } }) => getPrimaryDisplay().workArea);
    const { x = -1, y = -1, width = 0, height = 0 } = (await bounds()) ?? {};
    expect(x).toBeGreaterThanOrEqual(screen.x);
    expect(y).toBeGreaterThanOrEqual(screen.y);
    expect([x + width <= screen.x + screen.width, y + height <= screen.y + screen.height]).toEqual([true, true]);
  });
});
