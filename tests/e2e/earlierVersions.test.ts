import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsUnsaved } from '../support/e2e/journalLines.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { type JourneyStart, journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedContent } from '../support/e2e/savedFile.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {} } });

async function addUnit(journey: Journey, name: string): Promise<void> {
  await journey.addUnitBelow('Board', name);
  await journey.seeMark('document.unsaved');
}

/** A document that was saved twice since it was opened, with a unit more each time. */
async function savedTwice(language: 'en' | 'zh' = 'en'): Promise<JourneyStart> {
  const started = await start({ file: FILE, language });
  for (const name of ['Legal', 'Care']) {
    await addUnit(started.journey, name);
    await started.journey.save();
  }
  return started;
}

async function openVersions(journey: Journey): Promise<void> {
  await journey.press('Control+K');
  await journey.type(journey.say('action.versions').slice(0, 4));
  await journey.press('Enter');
  await journey.dialog.getByRole('heading', { name: journey.say('versions.title') }).waitFor();
  // Keys that are quicker than this go elsewhere.
  await journey.seeFocused(journey.dialog.getByRole('listbox'));
}

const versions = async ({ dialog }: Journey) => (await dialog.getByRole('option').allInnerTexts()).map(text => text.split(/\n+/).slice(1));
const pressIn = (journey: Journey, name: string) => journey.click(journey.dialog.getByRole('button', { name, exact: true }));
/** Of the drawing in the dialog: it is blank while there is one. */
const coloursDrawn = ({ dialog }: Journey) =>
  dialog.locator('canvas').evaluate(canvas => {
    const { width, height } = canvas as HTMLCanvasElement;
    const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return new Set(new Uint32Array(new Uint8ClampedArray(pixels).buffer)).size;
  });

test('the states that were kept are listed with what they hold, and each shows its drawing and what differs from now', async () => {
  const { journey } = await savedTwice();
  await openVersions(journey);
  expect(await versions(journey)).toEqual([
    ['as it is now', 'Saved', '4 units, 0 duties', '+1 unit'],
    ['Saved', '3 units, 0 duties', '+1 unit'],
    ['Opened', '2 units, 0 duties'],
  ]);
  // The newest that is not as it is now.
  await journey.dialog.getByRole('option', { selected: true }).getByText('3 units, 0 duties').waitFor();
  await journey.dialog.getByRole('img', { name: /3 units, 0 duties, 0 dependencies$/ }).waitFor();
  await expect.poll(() => coloursDrawn(journey)).toBeGreaterThan(10);
  await pressIn(journey, 'Difference to now: 1 in content');
  await journey.dialog.getByRole('listitem').getByText('Unit “Care”').waitFor();
  await journey.dialog.getByRole('listitem').getByText('Only in the document now').waitFor();
  await journey.click(journey.dialog.getByRole('option').nth(0));
  await journey.dialog.getByText(journey.say('versions.same')).waitFor();
  expect(await journey.dialog.getByRole('button', { name: 'Bring back' }).isDisabled()).toBe(true);
});

test('by the keyboard alone one is chosen, looked at and brought back, and undone by a click', async () => {
  const { journey, home } = await savedTwice();
  await openVersions(journey);
  await journey.press('End');
  await journey.dialog.getByRole('img', { name: /2 units, 0 duties, 0 dependencies$/ }).waitFor();
  // The drawing is moved by its keys, and shows everything again.
  await journey.press('Tab', '+', 'ArrowLeft', '0');
  await pressIn(journey, 'Bring back');
  await journey.card('Care').waitFor({ state: 'detached' });
  await journey.card('Legal').waitFor({ state: 'detached' });
  await journey.card('Sales').waitFor();
  await journey.seeMark('document.unsaved');
  await journey.click(journey.page.getByRole('region', { name: journey.say('area.toasts') }).getByRole('button', { name: 'Undo' }));
  await journey.card('Care').waitFor();
  await journey.seeMark('document.saved');
  await openVersions(journey);
  await journey.press('End');
  await journey.dialog.getByRole('img', { name: /2 units/ }).waitFor();
  await pressIn(journey, 'Bring back');
  await journey.card('Care').waitFor({ state: 'detached' });
  await journey.save();
  expect(savedContent(join(home, 'plan.org')).units.map(({ name }) => name)).toEqual(['Board', 'Sales']);
});

test('unsaved changes are kept as a version when another one takes their place, and after the app was ended', async () => {
  const started = await savedTwice();
  const { journey } = started;
  await addUnit(journey, 'Unsaved');
  await openVersions(journey);
  await journey.press('End');
  await journey.dialog.getByRole('img', { name: /2 units/ }).waitFor();
  await pressIn(journey, 'Bring back');
  await journey.card('Unsaved').waitFor({ state: 'detached' });
  await journey.save();
  // The journal hears of it a moment later; who crashes before that is offered what is in the file.
  await expect.poll(() => holdsUnsaved(started.data)).toBe(false);
  const again = (await start({ after: started, file: FILE })).journey;
  await openVersions(again);
  await expect.poll(() => versions(again)).toContainEqual(['Kept when it was replaced', '5 units, 0 duties', '+1 unit']);
  await again.click(again.dialog.getByRole('option', { name: /Kept when it was replaced/ }));
  await again.dialog.getByRole('img', { name: /5 units/ }).waitFor();
  await pressIn(again, 'Bring back');
  await again.card('Unsaved').waitFor();
});

test('a copy is a document of its own, which leaves the file alone', async () => {
  const { journey, home } = await savedTwice();
  await openVersions(journey);
  await journey.press('End');
  await journey.dialog.getByRole('img', { name: /2 units/ }).waitFor();
  await pressIn(journey, 'Open as a copy');
  await journey.card('Care').waitFor({ state: 'detached' });
  await journey.seeMark('document.unsaved');
  await journey.press('Control+S');
  expect(await journey.fileName.inputValue()).toMatch(/^plan – \w+ \d+, \d{4}\.org$/);
  await journey.nameFile('copy');
  await journey.page.getByRole('heading', { name: 'copy.org' }).waitFor();
  await journey.seeSaved();
  expect(savedContent(join(home, 'copy.org')).units).toHaveLength(2);
  expect(savedContent(join(home, 'plan.org')).units).toHaveLength(4);
});

test('a document that was never saved has none to show', async () => {
  const { journey } = await start();
  await journey.click(journey.button(journey.say('topBar.menu')));
  const item = journey.page.getByRole('menuitem', { name: journey.say('action.versions') });
  expect(await item.getAttribute('aria-disabled')).toBe('true');
});

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)('axe finds nothing serious in them: %s, %s', async (language, colorScheme) => {
  const { journey } = await savedTwice(language);
  await journey.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await openVersions(journey);
  await journey.dialog.getByRole('img').waitFor();
  await journey.click(journey.dialog.locator('[aria-expanded]'));
  await journey.dialog.getByRole('listitem').first().waitFor();
  expect(await seriousFaults(journey)).toEqual([]);
});
