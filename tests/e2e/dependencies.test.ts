import { expect, test } from 'vitest';
import type { Point } from '../../shared/base/geometry.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { ecommercePlatform } from '../../shared/templates/ecommercePlatform/ecommercePlatform.ts';
import { instantiateTemplate } from '../../shared/templates/instantiateTemplate.ts';
import { counterIds } from '../support/counterIds.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const TREE = { Board: { Sales: {}, Operations: {} } };
const question = (journey: Journey) => journey.drawingArea.getByRole('group', { name: 'Dependency', exact: true });

test('a dependency is drawn from a dot, labelled, reversed, made mutual and deleted where it was drawn', async () => {
  const { journey, saved } = await start({ file: treeFile(TREE) });
  await journey.drawDependency('Sales', 'Operations');
  await journey.type('Orders');
  await journey.click(question(journey).getByRole('radio', { name: 'Deliverable' }));
  const drawn = { from: 'Sales', to: 'Operations', label: 'Orders', type: 'deliverable', mutual: false };
  expect((await saved()).dependencies).toMatchObject([drawn]);
  await journey.click(question(journey).getByRole('button', { name: 'Reverse' }));
  const reversed = { ...drawn, from: 'Operations', to: 'Sales' };
  expect((await saved()).dependencies).toMatchObject([reversed]);
  await journey.click(question(journey).getByRole('checkbox', { name: 'Goes both ways' }));
  expect((await saved()).dependencies).toMatchObject([{ ...reversed, mutual: true }]);
  await journey.click(question(journey).getByRole('button', { name: 'Delete' }));
  await question(journey).waitFor({ state: 'detached' });
  expect((await saved()).dependencies).toEqual([]);
  await journey.press('Control+Z');
  expect((await saved()).dependencies).toMatchObject([{ ...reversed, mutual: true }]);
});

test('what is typed right after it was drawn is its label, also where so many lines end that it has not found its way yet', async () => {
  const partners = Array.from({ length: 240 }, (_, i) => `Partner ${i + 1}`);
  const { journey, saved } = await start({
    file: treeFile(
      { Board: { Sales: {}, Operations: {} }, Partners: Object.fromEntries(partners.map(name => [name, {}])) },
      { dependencies: partners.flatMap(name => ['Sales', 'Operations'].map(unit => [unit, name, 'Orders'] as const)) },
      // Lines find their way in the order of their ids: the new one comes last.
      counterIds('-'),
    ),
  });
  await journey.click(journey.card('Sales'));
  await journey.press('2');
  await journey.drawDependency('Sales', 'Operations');
  await journey.type('Stock');
  await journey.press('Enter');
  expect((await saved()).dependencies.filter(({ label }) => label !== 'Orders')).toMatchObject([
    { from: 'Sales', to: 'Operations', label: 'Stock' },
  ]);
});

test('a line is selected with a click on it, opened with a double click, and deleted with the key', async () => {
  const { journey, saved } = await start({ file: treeFile(TREE, { dependencies: [['Sales', 'Operations', 'Orders']] }) });
  const line = await pointOnLine(journey);
  await journey.clickAt(line);
  await journey.inspector.getByText('Sales gives information to Operations').waitFor();
  await journey.doubleClickAt(line);
  await question(journey).waitFor();
  await journey.type('Every order');
  await journey.press('Enter');
  await question(journey).waitFor({ state: 'detached' });
  expect((await saved()).dependencies).toMatchObject([{ label: 'Every order' }]);
  await journey.press('Delete');
  expect((await saved()).dependencies).toEqual([]);
});

test('letting go on nothing, or where it began, is a change of mind', async () => {
  const { journey } = await start({ file: treeFile(TREE) });
  await journey.click(journey.card('Sales'));
  const dot = await journey.leftDot('Sales');
  await journey.drag(dot, { x: dot.x - 40, y: dot.y + 160 });
  await journey.drag(dot, await journey.spot(journey.card('Sales')));
  await journey.seeMark('document.saved');
  expect(await question(journey).count()).toBe(0);
});

test('L draws it by name, and says why a unit can’t be chosen', async () => {
  const { journey, saved } = await start({ file: treeFile(TREE) });
  await journey.click(journey.card('Sales'));
  await journey.press('l');
  await journey.dialog.getByRole('option', { name: 'Sales' }).getByText('A unit cannot depend on itself.', { exact: false }).waitFor();
  await journey.seeFocused(journey.dialog.getByRole('combobox'));
  await journey.type('oper');
  await journey.press('Enter', 'ArrowDown', 'Tab');
  await journey.type('Stock');
  await journey.press('Enter');
  await journey.dialog.waitFor({ state: 'detached' });
  expect((await saved()).dependencies).toMatchObject([{ from: 'Sales', to: 'Operations', type: 'deliverable', label: 'Stock' }]);
});

test('L says which way it will go, and draws at once to the unit that is pointed at', async () => {
  const { journey, saved } = await start({ file: treeFile(TREE) });
  await journey.click(journey.card('Sales'));
  await journey.press('l');
  await journey.dialog.getByRole('heading', { name: 'Sales gives to …' }).waitFor();
  await journey.type('oper');
  await journey.press('Enter');
  await journey.click(journey.dialog.getByRole('checkbox', { name: 'Goes both ways' }));
  await journey.click(journey.dialog.getByRole('button', { name: 'Change' }));
  await journey.dialog.getByRole('heading', { name: 'Sales works both ways with …' }).waitFor();
  await journey.type('boa');
  await journey.click(journey.dialog.getByRole('button', { name: 'Draw dependency' }));
  expect((await saved()).dependencies).toMatchObject([{ from: 'Sales', to: 'Board', mutual: true }]);
});

/** Where the pointer becomes a hand on its way down between the two lower cards: on their line. */
async function pointOnLine(journey: Journey): Promise<Point> {
  const left = await journey.spot(journey.card('Sales'), [1, 0]);
  const right = await journey.spot(journey.card('Operations'), [0, 0]);
  const x = (left.x + right.x) / 2;
  for (let { y } = left; y < left.y + 200; y += 3) {
    await journey.page.mouse.move(x, y);
    const cursor = await journey.page.evaluate(at => getComputedStyle(document.elementFromPoint(at.x, at.y) ?? document.body).cursor, {
      x,
      y,
    });
    if (cursor === 'pointer') return { x, y };
  }
  throw new Error('no line between the cards');
}

test('dependencies are to be seen in the other theme too, and not only once something moves', async () => {
  const { journey } = await start({ file: serializeDocument(instantiateTemplate(ecommercePlatform, 'zh', counterIds())) });
  const painted = () =>
    journey.canvas
      .locator('canvas')
      .first()
      .evaluate(element => (element as HTMLCanvasElement).toDataURL());
  // All cards are elements by then: what is painted are lines and labels.
  await journey.card('运营部').waitFor();
  await journey.page.emulateMedia({ colorScheme: 'dark' });
  await journey.page.waitForTimeout(1_000);
  const opened = await painted();
  const box = await journey.boxOf(journey.canvas);
  await journey.page.mouse.move(box.x + 400, box.y + 100);
  await journey.page.mouse.wheel(0, 40);
  await expect.poll(async () => (await painted()) === opened).toBe(false);
  await journey.page.mouse.wheel(0, -40);
  await journey.page.waitForTimeout(500);
  // Compared here, as the runner would print both pictures.
  expect((await painted()) === opened).toBe(true);
});
