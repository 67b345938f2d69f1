import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile(
  { Board: { Operations: { Shop: {}, Depot: {} }, Sales: {} } },
  { duties: { Shop: ['Sell'] }, dependencies: [['Shop', 'Depot', 'Orders']] },
);
const outline = ({ units }: { units: readonly { name: string; parent: string | null }[] }) =>
  units.map(({ name, parent }) => `${parent ?? '-'} > ${name}`);

test('a branch is copied below another unit with all that it holds', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Operations'));
  await journey.press('Control+C');
  await journey.click(journey.card('Sales'));
  await journey.press('Control+V');
  const after = await saved();
  expect(outline(after)).toEqual([
    '- > Board',
    'Board > Operations',
    'Operations > Shop',
    'Operations > Depot',
    'Board > Sales',
    'Sales > Operations',
    'Operations > Shop',
    'Operations > Depot',
  ]);
  expect(after.counts).toMatchObject({ duties: 2, dependencies: 2 });
  await journey.press('Control+Z');
  expect(outline(await saved())).toHaveLength(5);
});

test('cut and paste moves a unit with its duties', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Depot'));
  await journey.press('Control+X');
  await journey.card('Depot').waitFor({ state: 'detached' });
  await journey.click(journey.card('Sales'));
  await journey.press('Control+V');
  expect(outline(await saved())).toEqual(['- > Board', 'Board > Operations', 'Operations > Shop', 'Board > Sales', 'Sales > Depot']);
});

test('a unit with duties is copied before cutting asks where they go', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Shop'));
  await journey.press('Control+X');
  await journey.click(journey.dialog.getByRole('radio', { name: 'Be deleted too' }));
  await journey.click(journey.dialog.getByRole('button', { name: 'Delete Shop' }));
  await journey.card('Shop').waitFor({ state: 'detached' });
  await journey.click(journey.card('Sales'));
  await journey.press('Control+V');
  const { units } = await saved();
  expect(units.find(({ name }) => name === 'Shop')).toMatchObject({ parent: 'Sales', duties: ['Sell'] });
});

test('duplicate makes a sibling with all data, and the outline can be pasted into other programs', async () => {
  const { journey, context, saved } = await start({ file: FILE });
  await journey.click(journey.card('Shop'));
  await journey.press('Control+D');
  const { units } = await saved();
  expect(units.filter(({ name }) => name === 'Shop')).toMatchObject([
    { parent: 'Operations', duties: ['Sell'] },
    { parent: 'Operations', duties: ['Sell'] },
  ]);
  await journey.click(journey.card('Operations'));
  await journey.press('Control+C');
  const other = await context.newPage();
  await other.goto('data:text/html,<textarea></textarea>');
  await other.getByRole('textbox').click();
  await other.keyboard.press('Control+V');
  await expect.poll(() => other.getByRole('textbox').inputValue()).not.toBe('');
  const lines = (await other.getByRole('textbox').inputValue()).split(/\r?\n/).map(line => line.trim());
  expect(lines).toEqual(expect.arrayContaining(['Operations', 'Shop', 'Depot']));
});

test('with Alt held a drag copies the branch with all that it holds: onto a card, and where one lets go', async () => {
  const { journey, saved } = await start({ file: FILE });
  const operations = await journey.spot(journey.card('Operations'));
  await journey.take(operations);
  await journey.page.keyboard.down('Alt');
  await journey.carry(await journey.spot(journey.card('Sales')));
  await journey.seeHint('Copy: Report to Sales');
  await journey.drop();
  await journey.page.keyboard.up('Alt');
  const below = await saved();
  expect(outline(below)).toEqual([
    '- > Board',
    'Board > Operations',
    'Operations > Shop',
    'Operations > Depot',
    'Board > Sales',
    'Sales > Operations',
    'Operations > Shop',
    'Operations > Depot',
  ]);
  expect(below.counts).toMatchObject({ duties: 2, dependencies: 2 });
  await journey.press('Control+Z');
  await journey.take(await journey.spot(journey.card('Shop'), [0.5, 0.3]));
  await journey.carry({ x: operations.x - 200, y: operations.y + 330 });
  await journey.page.keyboard.down('Alt');
  await journey.seeHint('Copy here');
  await journey.drop();
  await journey.page.keyboard.up('Alt');
  expect(outline(await saved()).filter(line => line.endsWith('> Shop'))).toEqual(['Operations > Shop', 'Operations > Shop']);
});
