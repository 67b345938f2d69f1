import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';
import { organisation, unitId } from '../support/organisation.ts';

const start = journeyStarter();
const SMALL = treeFile({ Board: { Sales: {} } });
/** With what no version knows: 25 million characters that one waits for, and few cards. */
const ORGANISATION = organisation({ units: 150 });
const LARGE = (() => {
  const text = serializeDocument(ORGANISATION);
  return text.replace('"settings":', () => `"appendix":[${'"what another program wrote into it",\n'.repeat(690_000)}"end"],"settings":`);
})();

/** The unit that all others are below. */
const TOP = [...ORGANISATION.scenarios.values()][0]?.units.get(unitId(0))?.name ?? '';

const openOther = async (journey: Journey): Promise<void> => {
  await journey.press('Control+O');
  await journey.doubleClick(journey.dialog.getByRole('option', { name: /^other\.org/ }));
};

test('a large file is read beside the window, which works on and can cancel it', async () => {
  const { journey, home } = await start({ file: SMALL });
  writeFileSync(join(home, 'other.org'), LARGE);
  await openOther(journey);
  const progress = journey.page.getByRole('progressbar', { name: journey.say('work.opening', { name: 'other.org' }) });
  await progress.waitFor();
  await journey.click(journey.page.getByRole('button', { name: journey.say('work.stop'), exact: true }));
  await journey.seeToast(journey.say('work.notOpened', { name: 'other.org' }));
  await progress.waitFor({ state: 'detached' });
  await journey.card('Sales').waitFor();

  await openOther(journey);
  await journey.card(TOP).waitFor();
  expect(await journey.card('Sales').count()).toBe(0);
  expect(await progress.count()).toBe(0);
});

test('what was changed while a large file was read is asked about before it goes', async () => {
  const { journey, home } = await start({ file: SMALL });
  writeFileSync(join(home, 'other.org'), LARGE);
  // It is not read before the hand has done its part, however long that takes.
  let goOn = (): void => undefined;
  const done = new Promise<void>(resolve => {
    goOn = resolve;
  });
  await journey.page.route('**/readerWorker-*.js', async route => {
    await done;
    await route.continue();
  });
  await openOther(journey);
  await journey.page.getByRole('progressbar').waitFor();
  await journey.click(journey.card('Sales'));
  await journey.press('Enter');
  goOn();
  await journey.dialog.getByRole('heading', { name: /^Save the changes to/ }).waitFor();
  await journey.click(journey.dialog.getByRole('button', { name: journey.say('dialog.cancel') }));
  await journey.card('Sales').waitFor();
});

test('what is left of a large damaged file is looked for beside the window too', async () => {
  const { journey, home } = await start({ file: SMALL });
  const damaged = LARGE.slice(0, -1_000);
  writeFileSync(join(home, 'other.org'), damaged);
  await openOther(journey);
  await journey.page.getByRole('progressbar', { name: journey.say('work.salvaging', { name: 'other.org' }) }).waitFor();
  await journey.click(journey.dialog.getByRole('button', { name: journey.say('salvage.open') }));
  await journey.card(TOP).waitFor();
  await journey.seeMark('document.unsaved');
  expect(readFileSync(join(home, 'other.org'), 'utf8')).toBe(damaged);
});
