import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';

const start = journeyStarter();

test('React Flow’s mark is there to be seen, and neither pointer nor keyboard gets anywhere by it', async () => {
  const { journey, context } = await start();
  const { page } = journey;
  const left: string[] = [];
  context.on('request', request => left.push(request.url()));
  context.on('page', other => left.push(other.url()));
  const before = page.url();

  const mark = page.locator('.react-flow__attribution a');
  expect(await mark.textContent()).toBe('React Flow');
  expect(await mark.isVisible()).toBe(true);
  expect(await page.getByRole('link').count()).toBe(0);
  for (const button of ['left', 'middle', 'right'] as const) await mark.click({ button });
  await mark.click({ modifiers: ['Control'] });
  await mark.click({ modifiers: ['Shift'] });
  await mark.dblclick();
  await mark.focus();
  expect(await mark.evaluate(element => element === document.activeElement)).toBe(false);

  // Something that the page does ask for, so that an earlier request would be seen before it.
  expect(await page.evaluate(() => fetch('/').then(response => response.status))).toBe(200);
  expect(left.filter(url => url !== new URL('/', before).href)).toEqual([]);
  expect(context.pages()).toEqual([page]);
  expect(page.url()).toBe(before);
  expect(await journey.seenCards()).toEqual([]);
});
