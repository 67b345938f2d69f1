import { expect, test } from 'vitest';
import type { Inspection } from '../../shared/inspect/inspectScenario.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {}, Depot: {} } });

test('a number that is still being typed stays with the unit for which it was typed, refusal and all', async () => {
  const { journey, saved } = await start({ file: FILE });
  const fte = journey.inspector.getByRole('textbox', { name: 'FTE' });
  await journey.click(journey.card('Sales'));
  await fte.click();
  await journey.type('12');
  await journey.click(journey.card('Depot'));
  await expect.poll(() => fte.inputValue()).toBe('');
  await fte.click();
  await journey.type('a dozen');
  await fte.blur();
  await expect.poll(() => fte.getAttribute('aria-invalid')).toBe('true');
  await journey.click(journey.card('Sales'));
  await expect.poll(() => fte.inputValue()).toBe('12');
  expect(await fte.getAttribute('aria-invalid')).toBe('false');
  expect((await saved()).units.map(({ name, fte: people }) => [name, people])).toEqual([
    ['Board', null],
    ['Sales', 12],
    ['Depot', null],
  ]);
});

test('what an input method composes when another card is pressed belongs to the one that it was typed for', async () => {
  const { journey, context, saved } = await start({ file: FILE });
  const purpose = journey.inspector.getByRole('textbox', { name: 'Purpose' });
  await journey.click(journey.card('Sales'));
  await purpose.click();
  const inputMethod = await context.newCDPSession(journey.page);
  await inputMethod.send('Input.imeSetComposition', { text: 'xiaoshou', selectionStart: 8, selectionEnd: 8 });
  await expect.poll(() => purpose.inputValue()).toBe('xiaoshou');
  await journey.click(journey.card('Depot'));
  await expect.poll(() => purpose.inputValue()).toBe('');
  await journey.press('F2');
  await journey.page.getByRole('textbox', { name: 'Name of the unit' }).waitFor();
  await journey.type('Store');
  await journey.press('Enter');
  const after = await saved();
  expect(after.units.map(({ name, purpose: text }) => [name, text])).toEqual([
    ['Board', ''],
    ['Sales', 'xiaoshou'],
    ['Store', ''],
  ]);
});

test('what several selected units share is set for all of them at once, each field in one step to undo', async () => {
  const { journey, saved } = await start({ file: FILE });
  const { inspector } = journey;
  await journey.click(journey.card('Sales'));
  await journey.click(journey.card('Depot'), 'Shift');
  await inspector.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Team' });
  await inspector.getByRole('radio', { name: 'Green' }).check();
  const fte = inspector.getByRole('textbox', { name: 'FTE' });
  await fte.fill('7');
  await journey.press('Enter');
  const of = ({ units }: Inspection) => units.map(({ name, kind, fte: people }) => [name, kind, people]);
  expect(of(await saved())).toEqual([
    ['Board', 'department', null],
    ['Sales', 'team', 7],
    ['Depot', 'team', 7],
  ]);
  await journey.press('Control+Z');
  expect(of(await saved()).map(([, kind, people]) => [kind, people])).toEqual([
    ['department', null],
    ['team', null],
    ['team', null],
  ]);
  await journey.press('Control+Z', 'Control+Z');
  expect(of(await saved()).map(([, kind]) => kind)).toEqual(['department', 'department', 'department']);
});
