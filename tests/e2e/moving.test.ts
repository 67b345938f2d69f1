import { expect, test } from 'vitest';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const TREE = { Board: { Operations: { Shop: {}, Depot: {} }, Sales: {} } };
const NAMES = ['Board', 'Operations', 'Shop', 'Depot', 'Sales'];
const BRANCH = new Set(['Operations', 'Shop', 'Depot']);
const AWAY = { x: -40, y: 180 };

const places = async (journey: Journey) => Promise.all(NAMES.map(async name => ({ name, at: await journey.spot(journey.card(name)) })));

test('a card dragged onto nothing takes its branch along and alone is pinned; the others stay', async () => {
  const { journey, home, saved } = await start({ file: treeFile(TREE) });
  const before = await places(journey);
  const from = await journey.spot(journey.card('Operations'));
  await journey.drag(from, { x: from.x + AWAY.x, y: from.y + AWAY.y });
  for (const [index, { name, at }] of (await places(journey)).entries()) {
    const by = BRANCH.has(name) ? AWAY : { x: 0, y: 0 };
    expect(at.x, name).toBeCloseTo((before[index]?.at.x ?? 0) + by.x, 0);
    expect(at.y, name).toBeCloseTo((before[index]?.at.y ?? 0) + by.y, 0);
  }
  await saved();
  const pinned = [...savedView(`${home}/plan.org`).scenario.units.values()].filter(unit => unit.pinned).map(unit => unit.name);
  expect(pinned).toEqual(['Operations']);
});

test('Arrange leaves a pinned card where it is, until its pin is lifted with a click; both are one step to undo', async () => {
  const { journey } = await start({ file: treeFile(TREE) });
  const [home] = await Promise.all([journey.spot(journey.card('Operations'))]);
  await journey.drag(home, { x: home.x + AWAY.x, y: home.y + AWAY.y });
  const away = await journey.spot(journey.card('Operations'));
  await journey.click(journey.button('Arrange'));
  expect(await journey.spot(journey.card('Operations'))).toEqual(away);
  const pin = journey.button('Lift the pin of Operations');
  await journey.click(pin);
  await pin.waitFor({ state: 'detached' });
  await journey.click(journey.button('Arrange'));
  const arranged = await journey.spot(journey.card('Operations'));
  expect(arranged.y).toBeLessThan(away.y);
  await journey.press('Control+Z');
  expect(await journey.spot(journey.card('Operations'))).toEqual(away);
  await journey.press('Control+Z');
  await pin.waitFor();
});

test('Escape drops a drag, and the card is back', async () => {
  const { journey } = await start({ file: treeFile(TREE) });
  const before = await journey.spot(journey.card('Sales'));
  await journey.take(before);
  await journey.carry({ x: before.x, y: before.y + 150 });
  await journey.press('Escape');
  await journey.drop();
  expect(await journey.spot(journey.card('Sales'))).toEqual(before);
  await journey.seeMark('document.saved');
});

test('a card dropped on another reports to it, and says so before', async () => {
  const { journey, saved } = await start({ file: treeFile(TREE) });
  await journey.take(await journey.spot(journey.card('Sales')));
  await journey.carry(await journey.spot(journey.card('Shop')));
  await journey.seeHint('Report to Shop');
  await journey.drop();
  expect((await saved()).units.find(({ name }) => name === 'Sales')).toMatchObject({ parent: 'Shop' });
});

test('a loop can’t come about by dropping on what itself is the card’s branch: the branch moves along under the pointer', async () => {
  const { journey, saved } = await start({ file: treeFile(TREE) });
  await journey.drag(await journey.spot(journey.card('Operations')), await journey.spot(journey.card('Shop')));
  expect((await saved()).units.find(({ name }) => name === 'Operations')).toMatchObject({ parent: 'Board' });
});

test('a card dropped on whom it reports to already is refused with that reason, and stays', async () => {
  const { journey } = await start({ file: treeFile(TREE) });
  const before = await journey.spot(journey.card('Sales'));
  await journey.take(before);
  await journey.carry(await journey.spot(journey.card('Board')));
  await journey.seeHint('It reports to Board already.');
  await journey.drop();
  expect(await journey.spot(journey.card('Sales'))).toEqual(before);
  await journey.seeMark('document.saved');
});

test('a card dropped on the edge of another becomes its sibling there: marked between the two, in one step to undo', async () => {
  const { journey, home, saved } = await start({ file: treeFile(TREE) });
  const mark = journey.drawingArea.locator('[data-drop-mark]');
  await journey.take(await journey.spot(journey.card('Sales')));
  await journey.carry(await journey.spot(journey.card('Depot'), [0.06, 0.5]));
  await journey.seeHint('Before Depot, reporting to Operations');
  const [shop, depot] = [await journey.spot(journey.card('Shop'), [1, 0.5]), await journey.spot(journey.card('Depot'), [0, 0.5])];
  expect((await journey.spot(mark)).x).toBeCloseTo((shop.x + depot.x) / 2, 0);
  await journey.drop();
  expect(await mark.count()).toBe(0);
  await saved();
  const reportsOfOperations = () => {
    const view = savedView(`${home}/plan.org`);
    const operations = [...view.scenario.units.values()].find(({ name }) => name === 'Operations');
    return view.childrenOf(operations?.id ?? null).map(({ name }) => name);
  };
  expect(reportsOfOperations()).toEqual(['Shop', 'Sales', 'Depot']);
  await journey.press('Control+Z');
  await saved();
  expect(reportsOfOperations()).toEqual(['Shop', 'Depot']);
});

test('a card that is moved snaps to the edge of another, and with Control held it does not', async () => {
  const { journey } = await start({ file: treeFile(TREE) });
  const guides = journey.drawingArea.locator('[data-guide]');
  const [sales, depot] = [await journey.spot(journey.card('Sales')), await journey.spot(journey.card('Depot'))];
  const nearDepot = { x: depot.x + 4, y: depot.y + 160 };
  await journey.take(sales);
  await journey.carry(nearDepot);
  await guides.first().waitFor({ state: 'attached' });
  await journey.page.keyboard.down('Control');
  await guides.first().waitFor({ state: 'detached' });
  await journey.page.keyboard.up('Control');
  await journey.drop();
  expect((await journey.spot(journey.card('Sales'))).x).toBeCloseTo(depot.x, 0);
  expect(await guides.count()).toBe(0);
});

test('several cards are aligned by the inspector’s buttons and by name in the palette, in one step to undo', async () => {
  const { journey } = await start({ file: treeFile(TREE) });
  const before = await places(journey);
  await journey.click(journey.card('Operations'));
  await journey.click(journey.card('Depot'), 'Shift');
  const align = journey.inspector.getByRole('toolbar', { name: 'Align and distribute' });
  expect(await align.getByRole('button', { name: 'Distribute horizontally' }).isDisabled()).toBe(true);
  await journey.click(align.getByRole('button', { name: 'Align left edges' }));
  const left = async (name: string) => (await journey.spot(journey.card(name), [0, 0.5])).x;
  expect(await left('Depot')).toBeCloseTo(await left('Operations'), 0);
  await journey.press('Control+Z');
  expect(await places(journey)).toEqual(before);
  await journey.press('Control+K');
  await journey.type('Align left');
  await journey.press('Enter');
  expect(await left('Depot')).toBeCloseTo(await left('Operations'), 0);
});
