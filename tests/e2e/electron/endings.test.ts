import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { treeFile } from '../../support/e2e/treeFile.ts';
import { describeDesktop } from '../../support/realElectron/describeDesktop.ts';

describeDesktop('a page or a host that ends before its user wants it to', desktop => {
  /** Each test in a folder of its own: what one leaves behind is not offered to the next. */
  const startIn = async (data: string, file?: string) => {
    await desktop.start({ data: desktop.path(data), arguments: file === undefined ? [] : [desktop.path(file)] });
    await desktop.seeReady();
  };
  /** What the page shows, asked of main: the debugger gives up a page that crashed for good. */
  const shown = () =>
    desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    ) as Promise<string>;

  test('Ctrl+C right after a change loses nothing of it: the page hands it over first', async () => {
    await startIn('interrupted');
    await desktop.drawUnit('Typed last');
    desktop.app.process().kill('SIGINT');
    await desktop.ended;
    await desktop.start({ data: desktop.path('interrupted') });
    const left = await desktop.request('journal.left', null);
    if (!left.ok) throw new Error(left.error.code);
    expect(left.value).toMatchObject([{ units: 1, file: null }]);
    const journal = await desktop.request('journal.read', { id: left.value[0]?.id ?? '' });
    expect(JSON.stringify(journal)).toContain('Typed last');
  });

  test('a page that is loaded again goes on where it was, unsaved changes and all', async () => {
    writeFileSync(desktop.path('plan.org'), treeFile({ Board: {} }));
    await startIn('reloaded', 'plan.org');
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await desktop.drawUnit('Typed last');
    await expect.poll(desktop.title).toBe('• plan.org — Orgsketch');
    // Longer than a change may be on its way.
    await desktop.page.waitForTimeout(1_000);
    await Promise.all([desktop.page.waitForEvent('load'), desktop.page.evaluate(() => location.reload())]);
    await expect.poll(desktop.title).toBe('• plan.org — Orgsketch');
    await expect.poll(shown).toContain('Typed last');
  });

  test('a page that crashed is opened again with its file, and its changes are offered, not forced on it', async () => {
    writeFileSync(desktop.path('plan.org'), treeFile({ Board: {} }));
    await startIn('crashed', 'plan.org');
    await expect.poll(desktop.title).toBe('plan.org — Orgsketch');
    await desktop.drawUnit('Typed last');
    await expect.poll(desktop.title).toBe('• plan.org — Orgsketch');
    await desktop.page.waitForTimeout(1_000);
    await desktop.app.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(desktop.title, { timeout: 10_000 }).toBe('plan.org — Orgsketch');
    await expect.poll(shown, { timeout: 10_000 }).toMatch(/unsaved/);
    expect(await shown()).not.toContain('Typed last');
  });
});
