import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import { createRecentFiles } from '../../electron/services/recentFiles.ts';
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

const folderName = (journey: Journey) => journey.dialog.getByRole('textbox', { name: journey.say('files.newFolderName') });
const list = (journey: Journey) => journey.dialog.getByRole('listbox');
const alert = (journey: Journey) => journey.dialog.getByRole('alert');

test.each(['Control+Shift+S', 'Control+E'])(
  'in the dialog of %s a folder is made with the keyboard alone, and a refusal says what to do',
  async keys => {
    const { journey, home } = await start({ file: treeFile({ Board: {} }) });
    mkdirSync(join(home, 'Clients'));
    await journey.press(keys);
    if (keys === 'Control+E') await journey.click(journey.dialog.getByRole('button', { name: journey.say('export.save'), exact: true }));
    await journey.seeFocused(journey.fileName);
    const make = journey.dialog.getByRole('button', { name: journey.say('files.newFolder') });
    await make.focus();
    await journey.press('Enter');
    await journey.seeFocused(folderName(journey));
    // Nothing yet to make a folder of.
    expect(await journey.dialog.getByRole('button', { name: journey.say('files.create') }).isEnabled()).toBe(false);

    const refusals = [
      ['Clients', journey.say('files.folderTaken', { name: 'Clients' })],
      ['a/b', journey.say('hostError.nameInvalid', { subject: 'a/b' })],
      ['..', journey.say('hostError.nameInvalid', { subject: '..' })],
      ['x'.repeat(300), journey.say('hostError.nameTooLong', { subject: 'x'.repeat(300) })],
    ] as const;
    for (const [name, sentence] of refusals) {
      await journey.press('Control+A');
      await journey.type(name);
      await journey.press('Enter');
      await alert(journey).getByText(sentence, { exact: true }).waitFor();
      await journey.seeFocused(folderName(journey));
    }
    // One step back, and the dialog stays.
    await journey.press('Escape');
    await journey.seeFocused(make);
    await journey.press('Enter');
    await journey.type('Acme 2027');
    await journey.press('Enter');
    await journey.seeFocused(list(journey));
    expect(await list(journey).getAttribute('aria-label')).toMatch(/Acme 2027$/);
    expect(
      readdirSync(home)
        .filter(name => !name.startsWith('.'))
        .sort(),
    ).toEqual(['Acme 2027', 'Clients', 'plan.org']);
  },
);

test('where documents were open lately one is with one click: each folder once, with its path, and those that are gone left out', async () => {
  const { journey, home, data } = await start({ file: treeFile({ Board: {} }) });
  const recentFiles = createRecentFiles(nodeFileSystem, data);
  for (const folder of ['Documents', 'Clients/Acme', 'Clients/Gone', 'a', 'b', 'c', 'd', 'e']) {
    mkdirSync(join(home, folder), { recursive: true });
    for (const name of folder === 'Clients/Acme' || folder === 'e' ? ['plan.org', 'other.org'] : ['plan.org']) {
      copyFileSync(join(home, 'plan.org'), join(home, folder, name));
      await recentFiles.add(join(home, folder, name));
    }
  }
  rmSync(join(home, 'Clients/Gone'), { recursive: true });
  rmSync(join(home, 'e/plan.org'));
  await journey.press('Control+O');
  const recent = journey.dialog.getByRole('navigation', { name: journey.say('files.recentPlaces') });
  await recent.waitFor();
  expect(await recent.getByRole('button').allInnerTexts()).toEqual([
    'e\n~/e',
    'd\n~/d',
    'c\n~/c',
    'b\n~/b',
    'a\n~/a',
    'Acme\n~/Clients/Acme',
  ]);
  await journey.click(recent.getByRole('button', { name: 'Acme' }));
  await journey.dialog.getByRole('option', { name: 'other.org' }).waitFor();
  expect(await recent.locator('[aria-current]').allInnerTexts()).toEqual(['Acme\n~/Clients/Acme']);
});
