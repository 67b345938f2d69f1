import { expect, test } from 'vitest';
import type { Inspection } from '../../shared/inspect/inspectScenario.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Operations: { Shop: {}, Depot: {} }, Sales: {} } }, { dependencies: [['Shop', 'Sales', 'Orders']] });
const parentOf = ({ units }: Inspection, unit: string) => units.find(({ name }) => name === unit)?.parent;
const bench = (journey: Journey) => journey.drawingArea.getByRole('region', { name: 'Bench' });
const parkedIn = (home: string) =>
  [...savedView(`${home}/plan.org`).scenario.units.values()].filter(unit => unit.parked).map(({ name }) => name);

test('a card dropped on the bench waits there with its branch, is off the drawing, and goes back on a card', async () => {
  const { journey, home, saved } = await start({ file: FILE });
  const opener = journey.button('Show the bench: 0 branches parked');
  await journey.click(opener);
  await bench(journey).getByText('Drag a card here', { exact: false }).waitFor();
  await journey.take(await journey.spot(journey.card('Operations')));
  await journey.carry(await journey.spot(bench(journey)));
  await journey.seeHint('Park on the bench');
  await journey.drop();
  await journey.seeToast('Operations parked on the bench');
  for (const name of ['Operations', 'Shop', 'Depot']) await journey.card(name).waitFor({ state: 'detached' });
  await bench(journey).getByText('3 units').waitFor();
  expect(parentOf(await saved(), 'Operations')).toBeNull();
  expect(parkedIn(home)).toEqual(['Operations']);
  expect(await seriousFaults(journey)).toEqual([]);
  await journey.take(await journey.spot(bench(journey).getByText('Operations', { exact: true })));
  await journey.carry(await journey.spot(journey.card('Sales')));
  await journey.seeHint('Report to Sales');
  await journey.drop();
  await journey.card('Depot').waitFor();
  const after = await saved();
  expect([parentOf(after, 'Operations'), parentOf(after, 'Shop'), after.counts.dependencies]).toEqual(['Sales', 'Operations', 1]);
  expect(parkedIn(home)).toEqual([]);
  await journey.press('Control+Z');
  await bench(journey).getByText('Operations', { exact: true }).waitFor();
});

test('without a mouse: parked by its key, and back by the button on the bench', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('b');
  await journey.card('Sales').waitFor({ state: 'detached' });
  // The drawing has the keys, and not the card that is gone.
  await journey.seeFocused(journey.canvas);
  await bench(journey).getByRole('button', { name: 'Put Sales back on the drawing' }).press('Enter');
  await journey.card('Sales').waitFor();
  await bench(journey).getByText('Drag a card here', { exact: false }).waitFor();
});

test('what is dragged off the bench on to nothing is a tree there', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('b');
  const at = await journey.spot(journey.card('Depot'), [0.5, 5]);
  await journey.drag(await journey.spot(bench(journey).getByText('Sales', { exact: true })), at);
  const now = await journey.spot(journey.card('Sales'));
  expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(3);
  expect(parentOf(await saved(), 'Sales')).toBeNull();
});
