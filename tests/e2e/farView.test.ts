import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Point } from '../../shared/base/geometry.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();

/** More cards than are elements when all are in view. */
const DEPARTMENTS = Array.from({ length: 18 }, (_, i) => `Department ${i + 1}`);
const teamsOf = (department: string) => Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`${department} team ${i + 1}`, {}]));
const FILE = treeFile({ Board: Object.fromEntries(DEPARTMENTS.map(name => [name, teamsOf(name)])) });

/** ms: longer than what has found its place or its way is kept back before it is shown. */
const STILL = 400;

const mounted = (journey: Journey) => journey.drawingArea.locator('[data-unit]').count();

/** Where a card is painted with everything in view; nothing is selected afterwards. */
async function spotOf(journey: Journey, name: string): Promise<Point> {
  await journey.press('Control+K');
  await journey.type(name);
  await journey.dialog
    .getByRole('option', { name: new RegExp(`^${name}\\b`) })
    .first()
    .waitFor();
  await journey.press('Enter', '0');
  const spot = await journey.spot(journey.card(name));
  await journey.press('Escape');
  await expect.poll(() => mounted(journey)).toBe(0);
  return spot;
}

test('cards that are painted are selected, dragged, dropped on each other, linked and named as those are that are elements', async () => {
  const { journey, saved } = await start({ file: FILE });
  await expect.poll(() => mounted(journey)).toBe(0);
  const team = 'Department 3 team 4';
  const from = await spotOf(journey, team);
  const to = await spotOf(journey, 'Department 12');

  await journey.clickAt(from);
  await journey.card(team).waitFor();
  expect(await mounted(journey)).toBe(1);

  // So small it has no dots to draw from: it is said by name.
  await journey.press('l');
  await journey.type('Department 12');
  await journey.press('Enter', 'Enter');
  await journey.dialog.waitFor({ state: 'detached' });
  await journey.press('Escape', 'Escape');
  await expect.poll(() => mounted(journey)).toBe(0);

  await journey.take(from);
  await journey.carry(to);
  await journey.seeHint('Report to Department 12');
  await journey.drop();
  await journey.press('Escape', '0');

  const named = await spotOf(journey, 'Department 7');
  await journey.doubleClickAt(named);
  await journey.page.getByRole('textbox', { name: 'Name of the unit' }).waitFor();
  await journey.type('Audit');
  await journey.press('Enter');

  const after = await saved();
  expect(after.units.find(({ name }) => name === team)?.parent).toBe('Department 12');
  expect(after.dependencies.map(one => [one.from, one.to])).toEqual([[team, 'Department 12']]);
  expect(after.units.some(({ name }) => name === 'Audit')).toBe(true);
});

test('a marquee takes in cards that are painted, and all of them move with one drag', async () => {
  const { journey, home } = await start({ file: FILE });
  const first = await spotOf(journey, 'Department 5 team 1');
  await journey.drag({ x: first.x - 60, y: first.y + 220 }, { x: first.x + 60, y: first.y - 4 });
  await journey.page.getByText(/^\d+ selected$/).waitFor();
  const count = Number.parseInt((await journey.page.getByText(/^\d+ selected$/).textContent()) ?? '', 10);
  await journey.drag(first, { x: first.x, y: first.y + 260 });
  await journey.seeMark('document.unsaved');
  await journey.save();
  const moved = [...savedView(join(home, 'plan.org')).scenario.units.values()].filter(unit => unit.pinned);
  // Those that report to a selected one go along with it, and are not pinned themselves.
  expect(moved.map(({ name }) => name)).toContain('Department 5');
  expect(count).toBeGreaterThan(moved.length);
  await journey.press('Control+Z');
  await journey.seeMark('document.unsaved');
  await journey.save();
  expect([...savedView(join(home, 'plan.org')).scenario.units.values()].filter(unit => unit.pinned)).toEqual([]);
});

test('zooming by keys goes for the selected card, wherever in the view it is', async () => {
  const { journey } = await start({ file: FILE });
  const team = 'Department 16 team 5';
  const from = await spotOf(journey, team);
  await journey.clickAt(from);
  await journey.press('1');
  const width = async (): Promise<number> => (await journey.boxOf(journey.card(team))).width;
  await expect.poll(width).toBeGreaterThan(150);
  const whole = await width();
  const to = await journey.spot(journey.card(team));
  expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(whole);
  await journey.press('Minus');
  await expect.poll(width).toBeLessThan(whole - 1);
  await journey.press('Equal');
  await expect.poll(width).toBeCloseTo(whole, 1);
  const again = await journey.spot(journey.card(team));
  expect(Math.hypot(again.x - to.x, again.y - to.y)).toBeLessThan(1);
});

test('what a name moves out of sight is at its new place in the small map and from afar, as if all were drawn anew', async () => {
  const { journey } = await start({ file: FILE });
  const { page } = journey;
  const pictures = () => page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>('canvas')].map(canvas => canvas.toDataURL()));
  /** Once all of them are others than those, and nothing changes any more. */
  const settled = async (others: readonly string[] = []): Promise<string[]> => {
    await expect.poll(async () => (await pictures()).some((picture, i) => picture === others[i])).toBe(false);
    let now = await pictures();
    for (let before: string[] = []; before.join() !== now.join(); ) {
      await page.waitForTimeout(STILL);
      before = now;
      now = await pictures();
    }
    return now;
  };
  const anew = async (): Promise<string[]> => {
    const light = await pictures();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await settled(light);
    await page.emulateMedia({ colorScheme: 'light' });
    return settled(dark);
  };
  const rename = async (name: string): Promise<void> => {
    await journey.press('F2');
    await page.getByRole('textbox', { name: 'Name of the unit' }).waitFor();
    await journey.type(name);
    await journey.press('Enter');
  };

  await journey.press('Home', '1');
  const near = await settled();
  expect(near).toHaveLength(2);
  await rename('A board whose name is so long that it takes two lines');
  const moved = await settled(near);
  expect(await anew()).toEqual(moved);

  await journey.press('0');
  const far = await settled();
  await rename('Board');
  const back = await settled(far);
  expect(await anew()).toEqual(back);
});
