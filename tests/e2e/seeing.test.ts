import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: { East: {}, West: {} }, Operations: {}, Legal: {} } });
const ALL = ['Board', 'East', 'Legal', 'Operations', 'Sales', 'West'];

test('a branch is collapsed to a count, opened by whoever looks for something in it, and the file keeps it', async () => {
  const { journey, home, saved } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('c');
  await expect.poll(() => journey.seenNames()).toEqual(['Board', 'Legal', 'Operations', 'Sales']);
  await journey.card('Sales').getByText('+2', { exact: true }).waitFor();
  await saved();
  const { units } = savedView(`${home}/plan.org`).scenario;
  expect([...units.values()].filter(unit => unit.collapsed).map(({ name }) => name)).toEqual(['Sales']);

  await journey.press('Control+F');
  await journey.type('West');
  await journey.press('Enter');
  await expect.poll(() => journey.seenNames()).toEqual(ALL);
  await journey.press('Control+Z');
  await expect.poll(() => journey.seenNames()).toHaveLength(4);
});

test('one branch alone, with the way back in breadcrumbs, and Escape goes up level by level', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('f');
  await expect.poll(() => journey.seenNames()).toEqual(['East', 'Sales', 'West']);
  const way = journey.page.getByRole('navigation', { name: 'What is shown' });
  expect(await way.getByRole('listitem').allInnerTexts()).toEqual(['Everything', 'Board', 'Sales']);
  // The first Escape lets go of the selection.
  await journey.press('Escape', 'Escape');
  await expect.poll(() => journey.seenNames()).toEqual(ALL);
  await journey.press('Escape');
  await way.waitFor({ state: 'detached' });
});

test('what is looked at alone is what an export shows, unless one asks for everything', async () => {
  const { journey } = await start({ file: FILE });
  const size = async () => (await journey.dialog.getByRole('status').first().innerText()).match(/[\d,]+/)?.[0].replace(',', '');
  await journey.click(journey.card('Sales'));
  await journey.press('f');
  await expect.poll(() => journey.seenNames()).toEqual(['East', 'Sales', 'West']);
  await journey.press('Control+E');
  expect(await journey.dialog.getByRole('radio', { name: 'This branch' }).isChecked()).toBe(true);
  const alone = Number(await size());
  await journey.dialog.getByRole('radio', { name: 'Everything' }).check({ force: true });
  await expect.poll(async () => Number(await size())).toBeGreaterThan(alone);
});

test('the light follows the selected unit up its chain of command', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('East'));
  const edge = (name: string) => journey.card(name).locator('path').first().getAttribute('fill');
  const bright = await edge('Legal');
  await journey.press('h');
  await journey.page.getByText('Chain of command of East').waitFor();
  await expect.poll(() => edge('Legal')).not.toBe(bright);
  expect(await edge('Sales')).toBe(bright);
  await journey.click(journey.card('Legal'));
  await expect.poll(() => edge('Legal')).toBe(bright);
  expect(await edge('Sales')).not.toBe(bright);
});

test('colours by a field come with their legend, and undo takes both back', async () => {
  const { journey } = await start({ file: FILE });
  await journey.page.getByLabel('Colours tell').selectOption({ label: 'Branch' });
  const legend = journey.page.getByRole('region', { name: 'What the colours mean' });
  expect(await legend.getByRole('listitem').allInnerTexts()).toEqual(['Sales', 'Operations', 'Legal', 'Top and others']);
  await journey.press('Control+Z');
  await legend.waitFor({ state: 'detached' });
});

test('the presentation shows nothing but the drawing, everything first and then each branch, and ends with Escape', async () => {
  const { journey } = await start({ file: FILE });
  await journey.clickAt({ x: 400, y: 700 });
  await journey.press('p');
  await journey.page.getByText('Everything, 1 of 2').first().waitFor();
  await journey.button('Arrange').waitFor({ state: 'hidden' });
  await journey.press('ArrowRight');
  await expect.poll(() => journey.seenNames()).toEqual(['East', 'Sales', 'West']);
  // Nothing is edited by the keys that the drawing has otherwise.
  await journey.press('Delete');
  expect(await journey.seenNames()).toEqual(['East', 'Sales', 'West']);
  await journey.press('Escape');
  await expect.poll(() => journey.seenNames()).toEqual(ALL);
  await journey.button('Arrange').waitFor();
});
