import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile(
  { Board: { Operations: { Shop: {}, Depot: {} }, Sales: {}, Legal: {} } },
  {
    duties: { Operations: ['Run the shop', 'Run the depot'], Shop: ['Sell'] },
    dependencies: [
      ['Sales', 'Operations', 'Orders'],
      ['Operations', 'Legal', 'Contracts'],
    ],
  },
);

test('an empty unit goes at once, with an offer to take it back', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('Depot'));
  await journey.press('Delete');
  await journey.card('Depot').waitFor({ state: 'detached' });
  expect(await journey.dialog.count()).toBe(0);
  await journey.seeToast('Deleted: Depot.');
  await journey.click(journey.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }));
  await journey.card('Depot').waitFor();
});

test('a unit with reports and duties asks once where they go, and says which dependencies go with it', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Operations'));
  await journey.press('Delete');
  const { dialog } = journey;
  await dialog.getByRole('heading', { name: 'Delete Operations?' }).waitFor();
  await journey.seeFocused(dialog.getByRole('button', { name: 'Cancel' }));
  await dialog.getByText('2 units report to what is deleted. They should:').waitFor();
  expect(await dialog.getByRole('radio', { name: 'Report to Board' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('radio', { name: 'Go to Board' }).isChecked()).toBe(true);
  await dialog.getByText('Sales gives information to Operations: Orders').waitFor();
  await dialog.getByText('Operations gives information to Legal: Contracts').waitFor();
  await journey.click(dialog.getByRole('button', { name: 'Delete Operations' }));
  const { units, counts } = await saved();
  expect(units.map(({ name, parent, duties }) => ({ name, parent, duties }))).toEqual([
    { name: 'Board', parent: null, duties: ['Run the shop', 'Run the depot'] },
    { name: 'Shop', parent: 'Board', duties: ['Sell'] },
    { name: 'Depot', parent: 'Board', duties: [] },
    { name: 'Sales', parent: 'Board', duties: [] },
    { name: 'Legal', parent: 'Board', duties: [] },
  ]);
  expect(counts.dependencies).toBe(0);
});

test('its branch can go too, and the duties of all of it to a unit that is found by name', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Operations'));
  await journey.press('Delete');
  const { dialog } = journey;
  await journey.click(dialog.getByRole('radio', { name: 'Be deleted too, with all below them' }));
  await dialog.getByText('3 duties should:').waitFor();
  await journey.click(dialog.getByRole('radio', { name: 'Go to another unit' }));
  await journey.click(dialog.getByRole('combobox'));
  await journey.type('Leg');
  await journey.press('Enter');
  await journey.click(dialog.getByRole('button', { name: 'Delete 3 units' }));
  const { units } = await saved();
  expect(units.map(({ name }) => name)).toEqual(['Board', 'Sales', 'Legal']);
  expect(units.at(-1)?.duties).toEqual(['Run the shop', 'Run the depot', 'Sell']);
});

test('several units ask one question', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Shop'));
  await journey.click(journey.card('Sales'), 'Shift');
  await journey.press('Delete');
  await journey.dialog.getByRole('heading', { name: 'Delete 2 units?' }).waitFor();
  await journey.click(journey.dialog.getByRole('button', { name: 'Delete 2 units' }));
  await journey.dialog.waitFor({ state: 'detached' });
  expect((await saved()).units.map(({ name }) => name)).toEqual(['Board', 'Operations', 'Depot', 'Legal']);
});

test('Escape leaves everything as it was', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('Operations'));
  await journey.press('Delete');
  await journey.seeFocused(journey.dialog.getByRole('button', { name: 'Cancel' }));
  await journey.press('Escape');
  await journey.dialog.waitFor({ state: 'detached' });
  await journey.card('Operations').waitFor();
  await journey.seeMark('document.saved');
});
