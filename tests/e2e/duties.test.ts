import { expect, test } from 'vitest';
import type { Inspection } from '../../shared/inspect/inspectScenario.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Shop: {}, Depot: {} } }, { duties: { Shop: ['Sell to walk-in customers', 'Keep the till'] } });
const dutiesOf = ({ units }: Inspection, unit: string) => units.find(({ name }) => name === unit)?.duties;
const line = (journey: Journey, text: string) => journey.spot(journey.card('Shop').getByText(text, { exact: true }));

test('a duty is dragged from its card to another, which then answers for it, in one step to undo', async () => {
  const { journey, saved } = await start({ file: FILE });
  const card = await journey.spot(journey.card('Shop'));
  await journey.take(await line(journey, 'Keep the till'));
  await journey.carry(await journey.spot(journey.card('Depot')));
  await journey.seeHint('Move the duty to Depot');
  await journey.drop();
  await journey.seeToast('Duty moved to Depot');
  const after = await saved();
  expect([dutiesOf(after, 'Shop'), dutiesOf(after, 'Depot')]).toEqual([['Sell to walk-in customers'], ['Keep the till']]);
  expect((await journey.spot(journey.card('Shop'))).x).toBe(card.x);
  await journey.press('Control+Z');
  expect(dutiesOf(await saved(), 'Shop')).toEqual(['Sell to walk-in customers', 'Keep the till']);
});

test('dropped on nothing, or with Escape, it stays; a plain click on it selects the unit', async () => {
  const { journey } = await start({ file: FILE });
  const from = await line(journey, 'Keep the till');
  await journey.drag(from, { x: from.x, y: from.y + 250 });
  await journey.take(from);
  await journey.carry(await journey.spot(journey.card('Depot')));
  await journey.press('Escape');
  await journey.drop();
  await journey.clickAt(from);
  await journey.inspector.getByRole('textbox', { name: 'Duty 2' }).waitFor();
  await journey.seeMark('document.saved');
});

test('a duty is dragged from the inspector on to a card', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Shop'));
  const row = journey.inspector.locator('[data-row]').filter({ has: journey.page.getByRole('textbox', { name: 'Duty 1' }) });
  await row.hover();
  await journey.take(await journey.spot(row.locator('.lucide-grip-vertical')));
  await journey.carry(await journey.spot(journey.card('Depot')));
  await journey.seeHint('Move the duty to Depot');
  await journey.drop();
  const after = await saved();
  expect([dutiesOf(after, 'Shop'), dutiesOf(after, 'Depot')]).toEqual([['Keep the till'], ['Sell to walk-in customers']]);
});
