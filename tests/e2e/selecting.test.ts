import { expect, test } from 'vitest';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {}, Operations: {}, Legal: {} } });

const selected = async (journey: Journey): Promise<string[]> => {
  const names = await journey.canvas
    .locator('[aria-pressed="true"]')
    .evaluateAll(cards => cards.map(card => card.getAttribute('aria-label') ?? ''));
  return names.map(name => name.split(',')[0] ?? '').sort();
};

test('Shift adds to the selection and takes out of it; the status bar counts; nothing clicked clears it', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.click(journey.card('Legal'), 'Shift');
  await journey.page.getByText('2 selected').waitFor();
  expect(await selected(journey)).toEqual(['Legal', 'Sales']);
  await journey.click(journey.card('Sales'), 'Shift');
  expect(await selected(journey)).toEqual(['Legal']);
  await journey.clickAt({ x: 400, y: 700 });
  expect(await selected(journey)).toEqual([]);
});

test('a marquee selects what it touches, and all of it moves with one drag and one undo', async () => {
  const { journey, home, saved } = await start({ file: FILE });
  const from = await journey.spot(journey.card('Sales'), [0, 0]);
  const to = await journey.spot(journey.card('Operations'), [0.5, 1]);
  await journey.drag({ x: from.x - 20, y: from.y - 12 }, { x: to.x, y: to.y + 30 });
  expect(await selected(journey)).toEqual(['Operations', 'Sales']);
  const before = await journey.spot(journey.card('Sales'));
  const beside = await journey.spot(journey.card('Operations'));
  await journey.drag(before, { x: before.x - 30, y: before.y + 160 });
  expect(await journey.spot(journey.card('Sales'))).toEqual({ x: before.x - 30, y: before.y + 160 });
  expect(await journey.spot(journey.card('Operations'))).toEqual({ x: beside.x - 30, y: beside.y + 160 });
  await saved();
  const pinned = [...savedView(`${home}/plan.org`).scenario.units.values()].filter(unit => unit.pinned).map(({ name }) => name);
  expect(pinned.sort()).toEqual(['Operations', 'Sales']);
  await journey.press('Control+Z');
  expect(await journey.spot(journey.card('Sales'))).toEqual(before);
  expect(await journey.spot(journey.card('Operations'))).toEqual(beside);
});

test('a setting lets a drag on nothing move the view; Space does so always', async () => {
  const { journey } = await start({ file: FILE });
  const nothing = { x: 400, y: 650 };
  const before = await journey.spot(journey.card('Sales'));
  await journey.page.mouse.move(nothing.x, nothing.y);
  await journey.page.keyboard.down(' ');
  await journey.drag(nothing, { x: nothing.x + 60, y: nothing.y - 40 });
  await journey.page.keyboard.up(' ');
  expect(await journey.spot(journey.card('Sales'))).toEqual({ x: before.x + 60, y: before.y - 40 });

  await journey.click(journey.button('Menu'));
  await journey.click(journey.page.getByRole('menuitem', { name: 'Preferences…' }));
  await journey.click(journey.dialog.getByText('Moves the view', { exact: true }));
  await journey.click(journey.button('Done'));
  await journey.dialog.waitFor({ state: 'detached' });
  await journey.drag(nothing, { x: nothing.x - 60, y: nothing.y + 40 });
  expect(await journey.spot(journey.card('Sales'))).toEqual(before);
  expect(await selected(journey)).toEqual([]);
  await journey.seeMark('document.saved');
});

test('the canvas says which card is active: the selected one, as long as it is alone', async () => {
  const { journey } = await start({ file: FILE });
  const active = () => journey.canvas.getAttribute('aria-activedescendant');
  expect(await active()).toBeNull();
  await journey.click(journey.card('Sales'));
  await expect.poll(active).toBe(await journey.card('Sales').getAttribute('id'));
  await journey.press('ArrowRight');
  await expect.poll(active).toBe(await journey.card('Operations').getAttribute('id'));
  await journey.click(journey.card('Legal'), 'Shift');
  await expect.poll(active).toBeNull();
});
