import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {} } });
/** The Enter with which an input method is told to take what it composed. */
const composedEnter = (inputMethod: CDPSession) =>
  inputMethod.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });

const NAME = 'Name of the unit';

test('the Enter that ends a composition of Chinese does not end the rename', async () => {
  const { journey, context, saved } = await start({ file: FILE });
  const { page } = journey;
  await journey.click(journey.card('Sales'));
  await journey.press('F2');
  const field = page.getByRole('textbox', { name: NAME });
  await field.waitFor();
  const inputMethod = await context.newCDPSession(page);
  await inputMethod.send('Input.imeSetComposition', { text: 'yunying', selectionStart: 7, selectionEnd: 7 });
  await expect.poll(() => field.inputValue()).toBe('yunying');
  await composedEnter(inputMethod);
  await inputMethod.send('Input.insertText', { text: '运营部' });
  // Some browsers send it only when the composition is over, and tell by the code alone.
  await composedEnter(inputMethod);
  await expect.poll(() => field.inputValue()).toBe('运营部');
  await journey.press('Enter');
  await field.waitFor({ state: 'detached' });
  expect((await saved()).units.map(({ name }) => name)).toEqual(['Board', '运营部']);
});

test('so it is for a duty', async () => {
  const { journey, context, saved } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('d');
  const field = journey.inspector.getByRole('textbox', { name: 'New duty' });
  await journey.seeFocused(field);
  const inputMethod = await context.newCDPSession(journey.page);
  await inputMethod.send('Input.imeSetComposition', { text: 'xiaoshou', selectionStart: 8, selectionEnd: 8 });
  await composedEnter(inputMethod);
  await inputMethod.send('Input.insertText', { text: '销售' });
  await composedEnter(inputMethod);
  await expect.poll(() => field.inputValue()).toBe('销售');
  await journey.press('Enter');
  await expect.poll(() => field.inputValue()).toBe('');
  expect((await saved()).units.at(-1)?.duties).toEqual(['销售']);
});

test('after a click on a card Tab makes a report, and Enter a sibling', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('Tab');
  await journey.type('Inland');
  await journey.press('Enter');
  await journey.click(journey.card('Sales'));
  await journey.press('Enter');
  await journey.type('Legal');
  await journey.press('Enter');
  expect((await saved()).units.map(({ name, parent }) => [name, parent])).toEqual([
    ['Board', null],
    ['Sales', 'Board'],
    ['Inland', 'Sales'],
    ['Legal', 'Board'],
  ]);
});

test('Escape takes the typing back, a click elsewhere keeps it', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.doubleClick(journey.card('Sales'));
  await journey.type('Nothing of it');
  await journey.press('Escape');
  await journey.card('Sales').waitFor();
  await journey.seeMark('document.saved');
  await journey.doubleClick(journey.card('Sales'));
  await journey.type('Sales II');
  await journey.clickAt({ x: 400, y: 700 });
  expect((await saved()).units.map(({ name }) => name)).toEqual(['Board', 'Sales II']);
});

test('saving in the middle of a rename saves what is typed', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('Enter');
  await journey.type('Legal');
  expect((await saved()).units.map(({ name }) => name)).toEqual(['Board', 'Sales', 'Legal']);
});
