import { expect, test } from 'vitest';
import { actionById } from '../../renderer/actions/catalogue.ts';
import { MENUS } from '../../shared/actions/menus.ts';
import { windowEntries } from '../../shared/actions/windowEntries.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();

test.each(['en', 'zh'] as const)(
  'the menu behind the logo (%s) has what the menu bar of a Mac has, and every item is reached with the keyboard',
  async language => {
    const { journey } = await start({ file: treeFile({ Board: { Sales: {} } }), language });
    const { page } = journey;
    const labels = (menu: (typeof MENUS)[keyof typeof MENUS]) =>
      windowEntries(menu).flatMap(entry => (entry === 'line' || entry === 'recent' ? [] : journey.say(actionById(entry).label)));
    const items = (at: number) => page.getByRole('menu').nth(at).getByRole('menuitem').locator('span:nth-child(2)');

    await page.getByRole('button', { name: journey.say('topBar.menu') }).focus();
    await journey.press('Enter');
    await page.getByRole('menu').waitFor();
    await items(0).getByText('plan.org', { exact: true }).waitFor();
    const shown = (await items(0).allInnerTexts()).map(text => text.split('\n')[0]);
    for (const name of ['file', 'app', 'help'] as const) for (const label of labels(MENUS[name])) expect(shown).toContain(label);

    // The arrows: down to an item, right into its list, left out of it again.
    const edit = page.getByRole('menuitem', { name: journey.say('actionGroup.edit'), exact: true });
    while (!(await edit.evaluate(item => item === document.activeElement))) await journey.press('ArrowDown');
    for (const name of ['edit', 'scenario', 'arrange', 'view'] as const) {
      await journey.press('ArrowRight');
      await page.getByRole('menu', { name: journey.say(MENUS[name].label), exact: true }).waitFor();
      expect(await items(1).allInnerTexts()).toEqual(labels(MENUS[name]));
      if (name !== 'view') await journey.press('ArrowLeft', 'ArrowDown');
    }
    const inspector = page.getByRole('menuitem', { name: journey.say('action.inspector') });
    expect(await journey.inspector.count()).toBe(1);
    while (!(await inspector.evaluate(item => item === document.activeElement))) await journey.press('ArrowDown');
    await journey.press('Enter');
    await journey.inspector.waitFor({ state: 'detached' });
  },
);
