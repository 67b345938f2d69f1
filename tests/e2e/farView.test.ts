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

/** What is painted: the drawing and the small map. */
const pictures = ({ page }: Journey): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>('canvas')].map(canvas => canvas.toDataURL()));

/** The pictures once all of them are others than those, and nothing changes any more. */
async function settled(journey: Journey, others: readonly string[] = []): Promise<string[]> {
  await expect.poll(async () => (await pictures(journey)).some((picture, i) => picture === others[i])).toBe(false);
  let now = await pictures(journey);
  for (let before: string[] = []; before.join() !== now.join(); ) {
    await journey.page.waitForTimeout(STILL);
    before = now;
    now = await pictures(journey);
  }
  return now;
}

/** The pictures after everything has been painted in other colours, and in these again. */
async function anew(journey: Journey): Promise<string[]> {
  const light = await pictures(journey);
  await journey.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await settled(journey, light);
  await journey.page.emulateMedia({ colorScheme: 'light' });
  return settled(journey, dark);
}

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

test('a branch that is carried from afar is where the hand has it, stays there when it is let go, and is then drawn as if all were drawn anew', async () => {
  const { journey } = await start({ file: FILE });
  const top = await spotOf(journey, 'Board');
  const team = await spotOf(journey, 'Department 3 team 4');
  const by = { x: 30, y: 260 };
  const carried = { x: team.x + by.x, y: team.y + by.y };
  /** How much is painted at each of these points of the window: 0 to 255, now and in so many frames to come. */
  const painted = (points: readonly Point[], frames = 0): Promise<number[][]> =>
    journey.canvas.locator('canvas').evaluate(
      async (element, [wanted, more]) => {
        const canvas = element as HTMLCanvasElement;
        const { left, top: above } = canvas.getBoundingClientRect();
        const look = () =>
          wanted.map(
            ({ x, y }) =>
              canvas.getContext('2d')?.getImageData((x - left) * devicePixelRatio, (y - above) * devicePixelRatio, 1, 1).data[3] ?? 0,
          );
        const seen = [look()];
        for (let i = 0; i < more; i += 1) {
          await new Promise(requestAnimationFrame);
          seen.push(look());
        }
        return seen;
      },
      [points, frames] as const,
    );
  const isThere = async (points: readonly Point[]): Promise<boolean[]> => ((await painted(points))[0] ?? []).map(alpha => alpha > 0);

  expect(await isThere([team, carried])).toEqual([true, false]);
  await journey.take(top);
  await journey.carry({ x: top.x + by.x, y: top.y + by.y });
  await expect.poll(() => isThere([team, carried])).toEqual([false, true]);
  // Escape leaves all as it was.
  await journey.press('Escape');
  await expect.poll(() => isThere([team, carried])).toEqual([true, false]);
  await journey.drop();

  await journey.take(top);
  await journey.carry({ x: top.x + by.x, y: top.y + by.y });
  await expect.poll(() => isThere([team, carried])).toEqual([false, true]);
  await journey.drop();
  const frames = await painted([team, carried], 40);
  expect(frames.map(alphas => alphas.map(alpha => alpha > 0))).toEqual(frames.map(() => [false, true]));
  await journey.press('Escape');
  const after = await settled(journey);
  expect(await anew(journey)).toEqual(after);
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
  const rename = async (name: string): Promise<void> => {
    await journey.press('F2');
    await page.getByRole('textbox', { name: 'Name of the unit' }).waitFor();
    await journey.type(name);
    await journey.press('Enter');
  };

  await journey.press('Home', '1');
  const near = await settled(journey);
  expect(near).toHaveLength(2);
  await rename('A board whose name is so long that it takes two lines');
  const moved = await settled(journey, near);
  expect(await anew(journey)).toEqual(moved);

  await journey.press('0');
  const far = await settled(journey);
  await rename('Board');
  const back = await settled(journey, far);
  expect(await anew(journey)).toEqual(back);
});
