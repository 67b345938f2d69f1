import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();

test('language and theme change under the hand: drawing, selection, view and what is unsaved stay, and both are remembered', async () => {
  const { journey, context, app } = await start({ file: treeFile({ Board: { Sales: {} } }) });
  const { page } = journey;
  const paper = () => journey.drawingArea.evaluate(area => getComputedStyle(area.firstElementChild ?? area).backgroundColor);
  await journey.click(journey.card('Sales'));
  await journey.press('Enter');
  await journey.type('Legal');
  await journey.press('Enter');
  await journey.press('Equal');
  const before = { place: await journey.spot(journey.card('Legal')), paper: await paper(), cards: await journey.seenCards() };

  await journey.click(page.getByRole('button', { name: /^Language/ }));
  await page.getByText('有未保存的更改', { exact: true }).waitFor();
  await journey.click(page.getByRole('button', { name: /跟随系统|System/ }));
  const dark = page.getByRole('button', { name: /浅色/ });
  await dark.waitFor();
  await journey.click(dark);
  await page.getByRole('button', { name: /深色/ }).waitFor();
  await expect.poll(paper).not.toBe(before.paper);
  const chinese = page.getByRole('application', { name: '组织图' }).getByRole('button', { name: /^Legal/, pressed: true });
  expect(await journey.spot(chinese)).toEqual(before.place);

  const again = await context.newPage();
  await again.goto((await app.ready).href);
  await again.getByRole('application', { name: '组织图' }).waitFor();
  await again.close();

  await journey.click(page.getByRole('button', { name: /^语言/ }));
  await journey.seeMark('document.unsaved');
  expect(await journey.seenCards()).toEqual(before.cards);
  await journey.press('Control+Z', 'Control+Z');
  await journey.seeMark('document.saved');
});

test('in another theme, and on the branch that is shown alone, the cards that are seen are the very same elements', async () => {
  const reports = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Team ${i + 1}`, {}]));
  const { journey } = await start({ file: treeFile({ Board: { Sales: reports } }) });
  const cards = journey.drawingArea.locator('[data-unit]');
  await expect.poll(() => cards.count()).toBe(32);
  await cards.evaluateAll(elements => {
    for (const element of elements) Object.assign(element, { seenBefore: true });
  });
  const seenBefore = () => cards.evaluateAll(elements => elements.filter(element => 'seenBefore' in element).length);
  const paper = () => journey.drawingArea.evaluate(area => getComputedStyle(area.firstElementChild ?? area).backgroundColor);
  const light = await paper();
  await journey.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
  expect(await seenBefore()).toBe(32);
  await journey.click(journey.card('Sales'));
  await journey.press('f');
  await expect.poll(() => cards.count()).toBe(31);
  expect(await seenBefore()).toBe(31);
});
