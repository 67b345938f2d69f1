import { expect, test } from 'vitest';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: { East: {}, West: {} }, Operations: { Desk: {}, Field: {} }, Legal: {} } });

/** Where the left edge of a card is in each frame from before a key press until it has come to rest elsewhere; each place once. */
async function placesOf(journey: Journey, name: string, key: string): Promise<number[]> {
  const card = await journey.card(name).elementHandle();
  // Watched from before the press on, however busy the machine is.
  await journey.page.evaluate(async element => {
    const places: number[] = [(element as Element).getBoundingClientRect().left];
    const rested = new Promise<number[]>(resolve => {
      let still = 0;
      const look = (): void => {
        const { left } = (element as Element).getBoundingClientRect();
        still = places.at(-1) === left ? still + 1 : 0;
        if (still === 0) places.push(left);
        if (places.length > 1 && still > 30) resolve(places);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { rested });
  }, card);
  await journey.press(key);
  return journey.page.evaluate(() => (window as unknown as { rested: Promise<number[]> }).rested);
}

test('cards that change places glide there, and back by undo; the dots of the selected one go with it', async () => {
  const { journey } = await start({ file: FILE });
  await journey.page.emulateMedia({ reducedMotion: 'no-preference' });
  await journey.click(journey.card('Operations'));
  for (const key of ['Alt+ArrowLeft', 'Control+Z']) {
    const places = await placesOf(journey, 'Operations', key);
    expect(places.length).toBeGreaterThan(3);
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    const between = places.slice(1, -1);
    expect(between.every(x => x > Math.min(first, last) && x < Math.max(first, last))).toBe(true);
    // Always on towards its place.
    expect(places).toEqual(places.toSorted((a, b) => (first < last ? a - b : b - a)));
  }
  const at = (await journey.boxOf(journey.card('Operations'))).x;
  await journey.leftDot('Operations');
  expect((await journey.boxOf(journey.card('Operations'))).x).toBe(at);
});

test('who asked for stillness sees the cards at their places at once', async () => {
  const { journey } = await start({ file: FILE });
  await journey.click(journey.card('Operations'));
  expect(await placesOf(journey, 'Operations', 'Alt+ArrowLeft')).toHaveLength(2);
});

test('and no change of style is a frame late for them', async () => {
  const { journey } = await start({ file: FILE });
  const moved = await journey.canvas.evaluate(element => {
    const before = element.getBoundingClientRect().left;
    element.style.translate = '40px';
    return element.getBoundingClientRect().left - before;
  });
  expect(moved).toBe(40);
});

test('a card that is dragged stays under the hand', async () => {
  const { journey } = await start({ file: FILE });
  await journey.page.emulateMedia({ reducedMotion: 'no-preference' });
  const from = await journey.spot(journey.card('Legal'));
  await journey.take(from);
  await journey.carry({ x: from.x + 40, y: from.y + 200 });
  await expect.poll(async () => Math.round((await journey.spot(journey.card('Legal'))).y - from.y)).toBe(200);
  await journey.drop();
  const places = await journey.page.evaluate(async () => {
    const seen: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      seen.push(document.querySelector('[aria-label^="Legal,"]')?.getBoundingClientRect().top ?? 0);
      await new Promise(requestAnimationFrame);
    }
    return seen;
  });
  // Dropped on nothing it is where it is: it never jumps back to where it came from.
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(3);
});

test('a drag that is given up lets the card go back from where the hand had it', async () => {
  const { journey } = await start({ file: FILE });
  await journey.page.emulateMedia({ reducedMotion: 'no-preference' });
  const from = await journey.spot(journey.card('Legal'));
  const stood = Math.round((await journey.boxOf(journey.card('Legal'))).x);
  await journey.take(from);
  await journey.carry({ x: from.x + 150, y: from.y + 200 });
  await expect.poll(async () => Math.round((await journey.spot(journey.card('Legal'))).x - from.x)).toBe(150);
  const places = await placesOf(journey, 'Legal', 'Escape');
  await journey.drop();
  expect(places.length).toBeGreaterThan(3);
  expect(places.map(Math.round).at(0)).toBe(stood + 150);
  expect(places.map(Math.round).at(-1)).toBe(stood);
  expect(places).toEqual(places.toSorted((a, b) => b - a));
});

test('what is asked for while the view glides counts from where that ends, however fast the keys come', async () => {
  const { journey } = await start({ file: FILE });
  await journey.page.emulateMedia({ reducedMotion: 'no-preference' });
  const zoom = async () => Number(await journey.zoom());
  await journey.click(journey.card('West'));
  await journey.press('2', '+', '+', '+', '+');
  await expect.poll(zoom).toBeCloseTo(1.25 ** 4, 4);
  // Far apart at this zoom: each step brings another card into view.
  await journey.press('ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown');
  await journey.page.waitForTimeout(600);
  expect(await zoom()).toBeCloseTo(1.25 ** 4, 4);
  await journey.press('-', '-', '-', '-');
  await expect.poll(zoom).toBeCloseTo(1, 4);
});
