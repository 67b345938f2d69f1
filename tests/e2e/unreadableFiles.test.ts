import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';
import { bentText } from '../support/sampleFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {} } });

const FILES: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
  ['an Emacs outline', '* TODO Buy milk\n** Now\n', /Emacs Org mode/],
  ['another program’s JSON', '{"nodes": []}\n', /JSON/],
  ['a file cut off', FILE.slice(0, FILE.length / 2), /line \d+, column \d+/],
  ['an empty file', '', /empty/],
  ['a file with a wrong field', bentText(scenario => Object.assign(scenario.units.ops, { name: 7 })), /one field in it is wrong/],
];

test.each(FILES)('%s gets a sentence, and the open document stays', async (_what, text, sentence) => {
  const { journey, home } = await start({ file: FILE });
  writeFileSync(join(home, 'other.org'), text);
  await journey.press('Control+O');
  await journey.doubleClick(journey.dialog.getByRole('option', { name: /^other\.org/ }));
  await journey.dialog.getByRole('heading', { name: '“other.org” can’t be opened' }).waitFor();
  await journey.dialog.getByText(sentence).first().waitFor();
  await journey.seeFocused(journey.dialog.getByRole('button', { name: 'Done' }));
  await journey.press('Enter');
  await journey.dialog.waitFor({ state: 'detached' });
  await journey.card('Sales').waitFor();
  expect(readFileSync(join(home, 'other.org'), 'utf8')).toBe(text);
});

test('a file with loose ends opens repaired, says what was put right, and is unsaved', async () => {
  const { journey, home } = await start({ file: FILE });
  writeFileSync(
    join(home, 'other.org'),
    bentText(scenario => Object.assign(scenario.units.ops, { parent: 'gone' })),
  );
  await journey.press('Control+O');
  await journey.doubleClick(journey.dialog.getByRole('option', { name: /^other\.org/ }));
  await journey.dialog.getByRole('heading', { name: 'The file was repaired' }).waitFor();
  await journey.dialog
    .getByRole('listitem')
    .getByText(/Operations/)
    .waitFor();
  await journey.seeFocused(journey.dialog.getByRole('button', { name: 'Done' }));
  await journey.press('Enter');
  await journey.card('Operations').waitFor();
  await journey.seeMark('document.unsaved');
});

test('a file that is not ours is never overwritten', async () => {
  const { journey, home } = await start({ file: FILE });
  const notes = '* TODO Buy milk\n';
  writeFileSync(join(home, 'notes.org'), notes);
  await journey.press('Control+Shift+S');
  await journey.nameFile('notes');
  await journey.click(journey.dialog.getByRole('button', { name: 'Replace' }));
  await journey.dialog.getByText(/notes\.org\S is not an Orgsketch document/).waitFor();
  expect(readFileSync(join(home, 'notes.org'), 'utf8')).toBe(notes);
  await journey.click(journey.dialog.getByRole('button', { name: 'Cancel' }));
  await journey.dialog.waitFor({ state: 'detached' });
});

test('a file that somebody else changed meanwhile is saved over only when one says so', async () => {
  const { journey, home } = await start({ file: FILE });
  await journey.click(journey.card('Sales'));
  await journey.press('Delete');
  await journey.seeMark('document.unsaved');
  const theirs = treeFile({ Theirs: {} });
  writeFileSync(join(home, 'plan.org'), theirs);
  await journey.press('Control+S');
  await journey.dialog.getByRole('heading', { name: 'Somebody else changed “plan.org”' }).waitFor();
  expect(readFileSync(join(home, 'plan.org'), 'utf8')).toBe(theirs);
  await journey.click(journey.dialog.getByRole('button', { name: 'Take theirs, drop mine' }));
  await journey.card('Theirs').waitFor();
});
