import { expect, test } from 'vitest';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: { East: {}, West: {} }, Operations: {}, Legal: {} } });

/** The rows as they are read, indented by their level. */
async function rows(journey: Journey): Promise<string[]> {
  const items = await journey.outline.getByRole('treeitem').all();
  const told = await Promise.all(
    items.map(async item => {
      const [level, label, top] = await Promise.all([
        item.getAttribute('aria-level'),
        item.getAttribute('aria-label'),
        item.evaluate(element => (element as HTMLElement).offsetTop),
      ]);
      return { top, text: `${' '.repeat(Number(level) - 1)}${label?.split(',')[0]}` };
    }),
  );
  return told.sort((a, b) => a.top - b.top).map(({ text }) => text);
}
const ALL = ['Board', ' Sales', '  East', '  West', ' Operations', ' Legal'];

async function opened() {
  const started = await start({ file: FILE });
  await started.journey.press('F3');
  await started.journey.outline.waitFor();
  return started;
}

test('the tree is walked, folded and searched by typing, and the drawing goes along', async () => {
  const { journey } = await opened();
  expect(await rows(journey)).toEqual(ALL);
  await journey.press('ArrowDown', 'ArrowDown');
  const active = () => journey.outline.getAttribute('aria-activedescendant');
  const idOf = (name: string) => journey.row(name).getAttribute('id');
  expect(await active()).toBe(await idOf('Sales'));
  expect(await journey.row('Sales').getAttribute('aria-label')).toBe('Sales, Department, reports to Board, 2 reports, 0 duties');
  expect(await journey.card('Sales').getAttribute('aria-pressed')).toBe('true');

  await journey.press('ArrowLeft');
  await expect.poll(() => rows(journey)).toEqual(['Board', ' Sales', ' Operations', ' Legal']);
  expect(await journey.row('Sales').getAttribute('aria-expanded')).toBe('false');
  await journey.card('Sales').getByText('+2', { exact: true }).waitFor();
  await journey.press('ArrowRight');
  await expect.poll(() => rows(journey)).toEqual(ALL);
  await journey.press('ArrowRight');
  expect(await active()).toBe(await idOf('East'));
  await journey.press('ArrowLeft');
  expect(await active()).toBe(await idOf('Sales'));

  await journey.type('le');
  expect(await active()).toBe(await idOf('Legal'));
  await journey.press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown');
  expect(await journey.outline.locator('[aria-selected="true"]').count()).toBe(3);
});

test('units are made, named, moved and deleted without the mouse', async () => {
  const { journey } = await opened();
  await journey.press('End', 'Enter');
  await journey.type('Audit');
  await journey.press('Tab');
  await journey.type('Internal');
  await journey.press('Enter');
  await expect.poll(() => rows(journey)).toEqual([...ALL, ' Audit', '  Internal']);
  await journey.card('Internal').waitFor();
  // The keys are the outline's again.
  await journey.press('Alt+ArrowLeft');
  await expect.poll(() => rows(journey)).toEqual([...ALL, ' Audit', ' Internal']);
  await journey.press('Alt+ArrowUp', 'Alt+ArrowUp');
  await expect.poll(() => rows(journey)).toEqual(['Board', ' Sales', '  East', '  West', ' Operations', ' Internal', ' Legal', ' Audit']);
  await journey.press('F2');
  await journey.type('Review');
  await journey.press('Enter', 'Shift+Enter');
  // A unit that got no name goes again.
  await journey.press('Escape');
  await expect.poll(() => rows(journey)).toEqual(['Board', ' Sales', '  East', '  West', ' Operations', ' Review', ' Legal', ' Audit']);
  await journey.press('Delete');
  await expect.poll(() => rows(journey)).toEqual([...ALL, ' Audit']);
  await journey.press('Control+Z');
  await journey.row('Review').waitFor();
});

test('a row is dragged on another one, and between two, and is refused where it would stand below itself', async () => {
  const { journey } = await opened();
  const { mouse } = journey.page;
  const drag = async (from: string, to: string, share: number, drop = true): Promise<void> => {
    const [a, b] = await Promise.all([journey.boxOf(journey.row(from)), journey.boxOf(journey.row(to))]);
    if (a === null || b === null) throw new Error('a row is not there');
    await mouse.move(a.x + 90, a.y + a.height / 2);
    await mouse.down();
    await mouse.move(b.x + 90, b.y + b.height * share, { steps: 5 });
    if (drop) await mouse.up();
  };
  await drag('Legal', 'Operations', 0.5);
  await expect.poll(() => rows(journey)).toEqual(['Board', ' Sales', '  East', '  West', ' Operations', '  Legal']);
  await drag('Legal', 'West', 0.1);
  await expect.poll(() => rows(journey)).toEqual(['Board', ' Sales', '  East', '  Legal', '  West', ' Operations']);
  await drag('Operations', 'Sales', 0.9);
  await expect.poll(() => rows(journey)).toEqual(['Board', ' Sales', '  Operations', '  East', '  Legal', '  West']);
  await drag('Sales', 'East', 0.5, false);
  await journey.page.getByRole('status').getByText('Sales cannot report to East').waitFor();
  await mouse.up();
  await drag('East', 'Board', 0.5, false);
  await journey.press('Escape');
  await mouse.up();
  expect(await rows(journey)).toEqual(['Board', ' Sales', '  Operations', '  East', '  Legal', '  West']);
});

test('of very many units only the rows in sight are elements, and one that is chosen on the drawing comes into sight', async () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`Unit ${i}`, {}]));
  const { journey } = await start({ file: treeFile({ Board: many }) });
  await journey.press('F3');
  await journey.outline.waitFor();
  expect(await journey.outline.getByRole('treeitem').count()).toBeLessThan(80);
  await journey.press('End');
  await expect.poll(() => journey.row('Unit 399').isVisible()).toBe(true);
  expect(await journey.row('Unit 399').getAttribute('aria-posinset')).toBe('400');
  await journey.press('Control+F');
  await journey.type('Unit 200');
  await journey.press('Enter');
  await expect.poll(() => journey.row('Unit 200').isVisible()).toBe(true);
});
