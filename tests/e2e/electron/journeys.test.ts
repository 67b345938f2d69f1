import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { describeDesktop } from '../../support/realElectron/describeDesktop.ts';

describeDesktop('a consultant with the desktop app', desktop => {
  const open = async (...files: string[]) => {
    await desktop.start({ arguments: files });
    desktop.watch(desktop.page);
    await desktop.seeReady();
  };
  const answerSaveWith = (path: string) =>
    desktop.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  const type = async (text: string, ...keys: string[]) => {
    await desktop.page.keyboard.type(text);
    for (const key of keys) await desktop.page.keyboard.press(key);
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
    await desktop.drawUnit('Management');
    await desktop.page.keyboard.press('Tab');
    await type('Sales', 'Enter', 'Enter');
    await type('销售 II', 'Enter');
    await expect.poll(desktop.title).toMatch(/^• /);
    await answerSaveWith(desktop.path('plan.org'));
    await desktop.page.keyboard.press('Control+S');
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    expect(unitNames(desktop.path('plan.org'))).toEqual(['Management', 'Sales', '销售 II']);
    const saved = readFileSync(desktop.path('plan.org'), 'utf8');
    await desktop.closeWindow();
    await desktop.ended;

    await open(desktop.path('plan.org'));
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await desktop.page.keyboard.press('Control+S');
    expect(readFileSync(desktop.path('plan.org'), 'utf8')).toBe(saved);
  });

  test('exports a picture', async () => {
    await open(desktop.path('plan.org'));
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await answerSaveWith(desktop.path('plan.png'));
    await desktop.page.keyboard.press('Control+E');
    await desktop.page.getByRole('button', { name: 'Save…' }).click();
    await desktop.page.getByRole('region', { name: 'Messages' }).getByText('Exported to plan.png').waitFor();
    const { width, height } = PNG.sync.read(readFileSync(desktop.path('plan.png')));
    expect(Math.min(width, height)).toBeGreaterThan(200);
  });

  test('puts a picture on the clipboard', async () => {
    await open(desktop.path('plan.org'));
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await desktop.page.keyboard.press('Control+E');
    await desktop.page.getByRole('button', { name: 'Copy picture' }).click();
    await desktop.page.getByRole('region', { name: 'Messages' }).getByText('The picture is on the clipboard.').waitFor();
    // As the runtime's own Electron reads it, which is older than our types.
    type Clipboard = { readImage(): { getSize(): { width: number; height: number } } };
    const { width, height } = await desktop.app.evaluate(({ clipboard }) => (clipboard as unknown as Clipboard).readImage().getSize());
    expect(Math.min(width, height)).toBeGreaterThan(200);
  });

  test('is asked before unsaved changes go with the window', async () => {
    await open(desktop.path('plan.org'));
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await desktop.drawUnit('Forgotten', { at: { x: 620, y: 640 } });
    await expect.poll(desktop.title).toBe('• plan.org — Orgsketch');
    await desktop.closeWindow();
    await desktop.page.getByRole('button', { name: 'Cancel' }).click();
    expect(desktop.app.windows()).toHaveLength(1);
    await desktop.closeWindow();
    await desktop.page.getByRole('button', { name: 'Save', exact: true }).click();
    await desktop.ended;
    expect(unitNames(desktop.path('plan.org'))).toContain('Forgotten');
  });

  test('opens a second document from outside, in the same window', async () => {
    await open();
    expect(await desktop.run.startPlainly({ arguments: [desktop.path('plan.org')] }).ended).toBe(0);
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
  });

  test('closes a window with nothing to lose at once', async () => {
    await open(desktop.path('plan.org'));
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await desktop.closeWindow();
    await expect(desktop.ended).resolves.toBeUndefined();
  });
});
