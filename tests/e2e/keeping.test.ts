import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedContent } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {} } });

test('the window says whether all is on the disk, also after undo and redo', async () => {
  const { journey, saved } = await start({ file: FILE });
  await journey.seeMark('document.saved');
  await journey.click(journey.card('Sales'));
  await journey.press('Delete');
  await expect.poll(() => journey.page.title()).toMatch(/^• plan\.org/);
  await journey.press('Control+Z');
  await journey.seeMark('document.saved');
  await journey.press('Control+Y');
  await saved();
  await expect.poll(() => journey.page.title()).toMatch(/^plan\.org/);
  await journey.press('Control+Z');
  await journey.seeMark('document.unsaved');
});

test('closing a tab with unsaved changes raises the browser’s own question, and one with none does not', async () => {
  const { journey, saved } = await start({ file: FILE });
  const asked: string[] = [];
  journey.page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await journey.click(journey.card('Sales'));
  await journey.press('Delete');
  await journey.seeMark('document.unsaved');
  await journey.page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await saved();
  const closed = journey.page.waitForEvent('close');
  await journey.page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toEqual(['beforeunload']);
});

test('another document is opened only after one was asked about the changes', async () => {
  const { journey, home } = await start({ file: FILE });
  writeFileSync(join(home, 'other.org'), treeFile({ Elsewhere: {} }));
  const open = async () => {
    await journey.press('Control+O');
    await journey.doubleClick(journey.dialog.getByRole('option', { name: /^other\.org/ }));
    await journey.dialog.getByRole('heading', { name: 'Save the changes to “plan.org”?' }).waitFor();
  };
  await journey.click(journey.card('Sales'));
  await journey.press('Delete');
  await open();
  await journey.seeFocused(journey.dialog.getByRole('button', { name: 'Cancel' }));
  await journey.press('Escape');
  await journey.card('Board').waitFor();
  await open();
  await journey.click(journey.dialog.getByRole('button', { name: 'Save', exact: true }));
  await journey.card('Elsewhere').waitFor();
  expect(savedContent(join(home, 'plan.org')).units.map(({ name }) => name)).toEqual(['Board']);
});

test('a dropped file opens as a copy, whose first save asks where', async () => {
  const { journey, context, home } = await start();
  const dropped = join(home, 'elsewhere.org');
  writeFileSync(dropped, FILE);
  const hand = await context.newCDPSession(journey.page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await hand.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data: { items: [], files: [dropped], dragOperationsMask: 1 } });
  }
  await journey.card('Sales').waitFor();
  await journey.press('Control+S');
  expect(await journey.fileName.inputValue()).toBe('elsewhere.org');
  await journey.nameFile('copy');
  await journey.seeSaved();
  expect(readFileSync(join(home, 'copy.org'), 'utf8')).toBe(FILE);
});

test('the save dialog asks before a file is replaced, and takes a folder that is made in it', async () => {
  const { journey, home } = await start({ file: FILE });
  writeFileSync(join(home, 'taken.org'), treeFile({ Old: {} }));
  await journey.press('Control+Shift+S');
  await journey.nameFile('taken');
  await journey.dialog.getByText('“taken.org” is already in this folder. Replacing it can’t be undone.').waitFor();
  await journey.click(journey.dialog.getByRole('button', { name: 'Keep it' }));
  await journey.click(journey.dialog.getByRole('button', { name: 'New folder' }));
  await journey.type('Clients');
  await journey.press('Enter');
  await journey.dialog.getByRole('button', { name: 'Clients' }).waitFor();
  await journey.click(journey.dialog.getByRole('button', { name: 'Save', exact: true }));
  await journey.page.getByRole('heading', { name: 'taken.org' }).waitFor();
  expect(existsSync(join(home, 'Clients/taken.org'))).toBe(true);
  expect(savedContent(join(home, 'taken.org')).units.map(({ name }) => name)).toEqual(['Old']);
});
