import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedContent } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {} } });
const THEIRS = treeFile({ Board: { Sales: {}, Legal: {} } });

/** As most programs save: beside it, and then in its place. */
function writeElsewhere(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

async function opened() {
  const started = await start({ file: FILE });
  const path = join(started.home, 'plan.org');
  const notices = started.journey.page.getByRole('region', { name: started.journey.say('area.notices') });
  const press = (label: string) => started.journey.click(notices.getByRole('button', { name: label, exact: true }));
  return { ...started, path, notices, press };
}

async function withOwnChange() {
  const started = await opened();
  await started.journey.addUnitBelow('Board', 'Mine');
  await started.journey.seeMark('document.unsaved');
  return started;
}

const unitsIn = (path: string) => savedContent(path).units.map(({ name }) => name);

test('a clean document follows its file, and keeps what is selected and where one looks', async () => {
  const { journey, path } = await opened();
  await journey.click(journey.card('Sales'));
  await journey.press('1');
  const before = await journey.spot(journey.card('Sales'));
  writeElsewhere(path, THEIRS);
  await journey.seeToast(journey.say('outside.reloaded', { name: 'plan.org' }));
  await journey.card('Legal').waitFor();
  await journey.seeMark('document.saved');
  expect(await journey.card('Sales').getAttribute('aria-pressed')).toBe('true');
  expect(Math.abs((await journey.spot(journey.card('Sales'))).y - before.y)).toBeLessThan(1);
  // And goes on following, though the file is another one by now.
  writeElsewhere(path, FILE);
  await journey.card('Legal').waitFor({ state: 'detached' });
});

test('a file whose time stamp was touched, or that was written again as it is, changes nothing', async () => {
  const { journey, path, notices } = await withOwnChange();
  utimesSync(path, new Date(), new Date());
  writeElsewhere(path, readFileSync(path, 'utf8'));
  await new Promise(resolve => setTimeout(resolve, 1_000));
  await journey.page.evaluate(() => dispatchEvent(new Event('focus')));
  await new Promise(resolve => setTimeout(resolve, 500));
  expect([await notices.count(), await journey.page.getByText(journey.say('outside.reloaded', { name: 'plan.org' })).count()]).toEqual([
    0, 0,
  ]);
  await journey.save();
  expect(unitsIn(path)).toEqual(['Board', 'Sales', 'Mine']);
});

test('with changes of one’s own a notice says so while one types on, and shows the difference', async () => {
  const { journey, path, notices, press } = await withOwnChange();
  await journey.click(journey.card('Board'));
  await journey.press('Tab');
  await journey.type('Half a na');
  writeElsewhere(path, THEIRS);
  await notices.getByText(journey.say('outside.changed', { name: 'plan.org' })).waitFor();
  await journey.type('me');
  await journey.press('Enter', 'Escape');
  await journey.card('Half a name').waitFor();
  await press(journey.say('outside.difference'));
  await journey.dialog.getByText('Legal').first().waitFor();
  await journey.dialog.getByText('Half a name').first().waitFor();
  await journey.press('Escape');
  await notices.waitFor();
  expect(readFileSync(path, 'utf8')).toBe(THEIRS);
});

test('theirs can be taken, and one’s own comes back by a click', async () => {
  const { journey, path, notices, press } = await withOwnChange();
  writeElsewhere(path, THEIRS);
  await press(journey.say('outside.takeTheirs'));
  await journey.card('Legal').waitFor();
  await journey.card('Mine').waitFor({ state: 'detached' });
  await journey.seeMark('document.saved');
  expect(await notices.count()).toBe(0);
  await journey.click(
    journey.page.getByRole('region', { name: journey.say('area.toasts') }).getByRole('button', { name: 'Undo', exact: true }),
  );
  await journey.card('Mine').waitFor();
  await journey.seeMark('document.unsaved');
  await journey.press('Control+Z');
  await journey.card('Mine').waitFor({ state: 'detached' });
});

test('one’s own can stand in its place', async () => {
  const { journey, path, notices, press } = await withOwnChange();
  writeElsewhere(path, THEIRS);
  await press(journey.say('outside.keepMine'));
  await journey.seeSaved();
  expect(unitsIn(path)).toEqual(['Board', 'Sales', 'Mine']);
  expect(await notices.count()).toBe(0);
});

test('one’s own can be kept beside it, and saving never replaces theirs without being told to', async () => {
  const { journey, path, home, notices, press } = await withOwnChange();
  writeElsewhere(path, THEIRS);
  await notices.waitFor();
  await journey.press('Control+S');
  await new Promise(resolve => setTimeout(resolve, 300));
  expect(readFileSync(path, 'utf8')).toBe(THEIRS);
  await press(journey.say('outside.keepCopy'));
  await journey.seeFocused(journey.fileName);
  expect(await journey.fileName.inputValue()).toBe('plan (mine).org');
  await journey.press('Enter');
  await journey.page.getByRole('heading', { name: 'plan (mine).org' }).waitFor();
  await journey.seeSaved();
  expect(unitsIn(join(home, 'plan (mine).org'))).toEqual(['Board', 'Sales', 'Mine']);
  expect(readFileSync(path, 'utf8')).toBe(THEIRS);
});

test('a file that is gone leaves its document open and unsaved, and can be written again', async () => {
  const { journey, path, notices, press } = await opened();
  rmSync(path);
  await notices.getByText(journey.say('outside.gone', { name: 'plan.org' })).waitFor();
  await journey.seeMark('document.unsaved');
  await journey.card('Sales').waitFor();
  await press(journey.say('outside.saveAgain'));
  await journey.seeSaved();
  expect(unitsIn(path)).toEqual(['Board', 'Sales']);
});

test('a file that comes back as it was is as if nothing had been', async () => {
  const { journey, path, notices } = await opened();
  renameSync(path, `${path}.away`);
  await notices.waitFor();
  renameSync(`${path}.away`, path);
  await notices.waitFor({ state: 'detached' });
  await journey.seeMark('document.saved');
});

test('a file of a newer program can be looked at, and nothing of it can be changed or written', async () => {
  const newer = JSON.stringify({ ...JSON.parse(FILE), version: 9, readableFrom: 1 });
  const { journey, path, notices } = await opened();
  writeElsewhere(path, newer);
  await notices.getByText(journey.say('readOnly.notice', { name: 'plan.org', version: 9 })).waitFor();
  await journey.page.getByText(journey.say('readOnly.mark'), { exact: true }).waitFor();
  await journey.doubleClick(journey.card('Sales'));
  await journey.seeToast(journey.say('refusal.readOnly'));
  expect(await journey.canvas.getByRole('textbox').count()).toBe(0);
  await journey.click(journey.card('Sales'));
  expect(await journey.inspector.getByRole('textbox', { name: journey.say('inspector.unit.purpose') }).isDisabled()).toBe(true);
  await journey.press('Delete', 'Tab', 'Control+S');
  await journey.card('Sales').waitFor();
  expect(readFileSync(path, 'utf8')).toBe(newer);
});
