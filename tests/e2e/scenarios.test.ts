import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenariosInOrder } from '../../shared/model/orgDocument.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';
import { treeFile } from '../support/e2e/treeFile.ts';
import { opened } from '../support/sampleFile.ts';

const start = journeyStarter();

const trigger = (journey: Journey, name: string) => journey.button(journey.say('scenario.menu', { name }));
const choose = async (journey: Journey, shown: string, item: string, role: 'menuitem' | 'menuitemradio' = 'menuitem') => {
  await journey.click(trigger(journey, shown));
  await journey.click(journey.page.getByRole(role, { name: item }));
};

test('a copy is changed and its original is not; both are switched, named, deleted, brought back and saved with the ids kept', async () => {
  const { journey, home } = await start({ file: treeFile({ Board: { Sales: {}, Care: {} } }) });
  const { page, say } = journey;
  await choose(journey, 'As-is', say('action.duplicateScenario'));
  await trigger(journey, 'Copy of As-is').waitFor();
  await page.waitForFunction(() => document.title.includes('plan.org · Copy of As-is'));

  await choose(journey, 'Copy of As-is', say('action.renameScenario'));
  await journey.seeFocused(journey.dialog.getByRole('textbox', { name: say('scenario.name') }));
  await journey.type('as-is');
  await journey.press('Enter');
  await journey.dialog.getByText(say('refusal.scenarioNameTaken', { name: 'as-is' })).waitFor();
  await journey.press('Control+A');
  await journey.type('To-be');
  await journey.press('Enter');
  await trigger(journey, 'To-be').waitFor();

  await journey.addUnitBelow('Sales', 'Markets');
  await choose(journey, 'To-be', 'As-is', 'menuitemradio');
  await trigger(journey, 'As-is').waitFor();
  await journey.card('Markets').waitFor({ state: 'detached' });
  await journey.card('Sales').waitFor();
  await journey.click(trigger(journey, 'As-is'));
  await page.getByRole('menuitemradio', { name: 'To-be' }).waitFor();
  // The library's guards around an open menu hand the focus on and never keep it.
  const faults = await seriousFaults(journey);
  expect(faults.filter(fault => !fault.includes('focus-guard'))).toEqual([]);
  await journey.press('Escape');

  // Undo shows what it takes back, wherever that is.
  await journey.click(journey.card('Board'));
  await journey.press('Control+Z', 'Control+Z');
  await trigger(journey, 'To-be').waitFor();
  await journey.press('Control+Y', 'Control+Y');
  await journey.card('Markets').waitFor();

  await choose(journey, 'To-be', say('action.deleteScenario'));
  await trigger(journey, 'As-is').waitFor();
  await journey.card('Markets').waitFor({ state: 'detached' });
  await journey.click(page.getByRole('region', { name: say('area.toasts') }).getByRole('button', { name: say('action.undo') }));
  await journey.card('Markets').waitFor();
  await trigger(journey, 'To-be').waitFor();

  await journey.save();
  const [first, second, ...others] = scenariosInOrder(opened(readFileSync(join(home, 'plan.org'), 'utf8')).document);
  expect([first?.name, second?.name, others]).toEqual(['As-is', 'To-be', []]);
  const ids = [...(first?.units.keys() ?? [])];
  expect(ids.length).toBe(3);
  expect(ids.every(id => second?.units.has(id))).toBe(true);
  expect(second?.units.size).toBe(4);

  // Opened again, the file shows the scenario that was shown last.
  await page.reload();
  await trigger(journey, 'To-be').waitFor();
  await journey.card('Markets').waitFor();
});

test('scenarios are walked with the keyboard and found in the palette; the last one stays', async () => {
  const { journey } = await start({ file: treeFile({ 总部: {} }), language: 'zh' });
  const { page, say } = journey;
  await journey.click(trigger(journey, 'As-is'));
  expect(await page.getByRole('menuitem', { name: say('action.deleteScenario') }).getAttribute('aria-disabled')).toBe('true');
  await journey.press('Escape');
  await journey.press('Control+K');
  await journey.type(say('action.duplicateScenario'));
  await journey.press('Enter');
  await trigger(journey, 'Copy of As-is').waitFor();
  await journey.press('Alt+PageDown');
  await trigger(journey, 'As-is').waitFor();
  await page.getByText(/^方案“As-is”：/).waitFor({ state: 'attached' });
  await journey.press('Control+K');
  await journey.type('Copy of');
  await journey.press('Enter');
  await trigger(journey, 'Copy of As-is').waitFor();
});
