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
  ['a file cut off at its beginning', FILE.slice(0, 40), /line \d+, column \d+/],
  ['an empty file', '', /empty/],
  ['a picture', '\u0089PNG\r\n\u001a\n\0', /binary data/],
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

const DAMAGED: readonly (readonly [what: string, text: string, reason: RegExp, lost: RegExp])[] = [
  ['cut off', FILE.slice(0, FILE.indexOf('"Sales"') + 20), /breaks off at line \d+/, /“Sales” only the beginning/],
  [
    'with a wrong field',
    FILE.replace(/("name":"Sales".*?"fte":)null/, '$1"ten"'),
    /one field in it is wrong/,
    /“Sales” “FTE” could not be read/,
  ],
];

test.each(DAMAGED)('of a file %s what can be had opens under another name, with a list of the rest', async (_what, text, reason, lost) => {
  const { journey, home } = await start({ file: treeFile({ Other: {} }) });
  writeFileSync(join(home, 'other.org'), text);
  await journey.press('Control+O');
  await journey.doubleClick(journey.dialog.getByRole('option', { name: /^other\.org/ }));
  await journey.dialog.getByRole('heading', { name: '“other.org” can’t be opened' }).waitFor();
  await journey.dialog.getByText(reason).first().waitFor();
  await journey.dialog.getByRole('listitem').getByText(lost).waitFor();
  await journey.seeFocused(journey.dialog.getByRole('button', { name: 'Cancel' }));
  await journey.click(journey.dialog.getByRole('button', { name: 'Open what can be salvaged' }));
  await journey.card('Sales').waitFor();
  await journey.seeMark('document.unsaved');
  expect(readFileSync(join(home, 'other.org'), 'utf8')).toBe(text);
  await journey.press('Control+S');
  await journey.nameFile('kept');
  await journey.seeMark('document.saved');
  expect(readFileSync(join(home, 'kept.org'), 'utf8')).toContain('Sales');
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

test('a file that is not ours is named, and overwritten only when one says so', async () => {
  const { journey, home } = await start({ file: FILE });
  const notes = '* TODO Buy milk\n';
  writeFileSync(join(home, 'notes.org'), notes);
  await journey.press('Control+Shift+S');
  await journey.nameFile('notes');
  await journey.click(journey.dialog.getByRole('button', { name: 'Replace' }));
  await journey.dialog.getByText(/notes\.org\S is an Emacs Org mode outline, not an Orgsketch document/).waitFor();
  expect(readFileSync(join(home, 'notes.org'), 'utf8')).toBe(notes);
  await journey.seeFocused(journey.dialog.getByRole('button', { name: 'Cancel' }));
  await journey.press('Escape');
  await journey.dialog.waitFor({ state: 'detached' });
  expect(readFileSync(join(home, 'notes.org'), 'utf8')).toBe(notes);
  await journey.press('Control+Shift+S');
  await journey.nameFile('notes');
  await journey.click(journey.dialog.getByRole('button', { name: 'Replace' }));
  await journey.click(journey.dialog.getByRole('button', { name: 'Replace it, and lose what it holds' }));
  await journey.seeMark('document.saved');
  await expect.poll(() => readFileSync(join(home, 'notes.org'), 'utf8')).toContain('"format":"orgsketch"');
});
