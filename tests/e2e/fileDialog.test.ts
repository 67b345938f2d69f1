import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const LONG = 'Organisation of the whole group with all that it owns and leases '.repeat(3).trim();

/** A home folder with more than the list can show at once, `plan.org` at the end. */
async function crowded(): Promise<Journey> {
  const { journey, home } = await start({ file: treeFile({ Board: {} }) });
  for (let i = 10; i < 50; i += 1) mkdirSync(join(home, `Folder ${i}`));
  mkdirSync(join(home, LONG, 'Deeper'), { recursive: true });
  copyFileSync(join(home, 'plan.org'), join(home, `${LONG}.org`));
  return journey;
}
const marked = (journey: Journey) => journey.dialog.getByRole('option', { selected: true });
const scrolled = (journey: Journey) => journey.dialog.getByRole('listbox').evaluate(list => list.scrollTop);

test('one click on an entry far down selects that entry, and the list stays where it is', async () => {
  const journey = await crowded();
  await journey.press('Control+Shift+S');
  await journey.seeFocused(journey.fileName);
  await journey.dialog.getByRole('listbox').evaluate(list => list.scrollTo(0, list.scrollHeight));
  const before = await scrolled(journey);
  expect(before).toBeGreaterThan(100);
  await journey.click(journey.dialog.getByRole('option', { name: 'plan.org' }));
  expect(await marked(journey).getByText('plan.org').count()).toBe(1);
  expect(await journey.fileName.inputValue()).toBe('plan.org');
  expect(await scrolled(journey)).toBe(before);
});

test('what is highlighted when one opens can be opened with the button: a folder is entered, a file opened', async () => {
  const journey = await crowded();
  const open = journey.dialog.getByRole('button', { name: 'Open', exact: true });
  await journey.press('Control+O');
  await marked(journey).getByText('Folder 10').waitFor();
  expect(await journey.dialog.getByRole('button', { name: 'New folder' }).count()).toBe(0);
  await journey.click(open);
  await journey.dialog.getByText('There are no folders and no .org files here.').waitFor();
  expect(await open.isEnabled()).toBe(false);
  await journey.press('Backspace');
  await marked(journey).getByText('Folder 10').waitFor();
  await journey.press('End');
  await marked(journey).getByText('plan.org').waitFor();
  await journey.click(open);
  await journey.dialog.waitFor({ state: 'detached' });
});

test('long names stay within the dialog and say themselves in full where the pointer rests', async () => {
  const journey = await crowded();
  await journey.press('Control+Shift+S');
  await journey.seeFocused(journey.fileName);
  const wider = () =>
    journey.dialog.evaluate(dialog => [...dialog.querySelectorAll('div')].filter(part => part.scrollWidth > part.clientWidth).length);
  await journey.dialog.getByTitle(`${LONG}.org`).waitFor();
  expect(await wider()).toBe(0);
  const folder = journey.dialog.getByTitle(LONG, { exact: true });
  await folder.scrollIntoViewIfNeeded();
  await journey.doubleClick(folder);
  await journey.dialog.getByRole('option', { name: 'Deeper' }).waitFor();
  expect(await wider()).toBe(0);
});
