import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const names = (...all: string[]) => Object.fromEntries(all.map(name => [name, {}]));
const WIDE = {
  Board: {
    Sales: names('East', 'West', 'North', 'South', 'Export'),
    Works: names('Stock', 'Care', 'Tools', 'Plant', 'Paint'),
    Money: names('Books', 'Tax', 'Treasury', 'Control', 'Audit'),
    People: names('Hiring', 'Pay', 'Training', 'Travel', 'Health'),
  },
};

test.each(['en', 'zh'] as const)(
  'a wide drawing is made to fit a slide, with the size of its text before and after, in one step (%s)',
  async language => {
    const { journey } = await start({ file: treeFile(WIDE), language });
    await journey.press('0');
    const place = (name: string) => journey.boxOf(journey.card(name));
    await expect.poll(async () => (await place('West')).y === (await place('East')).y).toBe(true);
    await journey.press('Control+Shift+L');
    const dialog = journey.page.getByRole('dialog', { name: journey.say('fitPage.title') });
    await dialog.getByText(journey.say('fitPage.way.onePage')).waitFor();
    await dialog.getByRole('radio', { name: 'A4' }).check({ force: true });
    await dialog.getByRole('radio', { name: journey.say('fitPage.orientation.portrait') }).check({ force: true });
    await dialog.getByRole('radio', { name: journey.say('fitPage.page.slide') }).check({ force: true });
    await dialog.getByText(journey.say('fitPage.way.onePage')).waitFor();
    await dialog.getByRole('button', { name: journey.say('fitPage.arrange'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await place('North')).y > (await place('East')).y).toBe(true);
    await journey.press('Control+Z');
    await expect.poll(async () => (await place('North')).y === (await place('East')).y).toBe(true);
  },
);
