import { expect, test } from 'vitest';
import { viewsInOrder } from '../../shared/model/viewsInOrder.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: { East: {}, West: {} }, Operations: { Desk: {} }, Legal: {} } });
const ALL = ['Board', 'Desk', 'East', 'Legal', 'Operations', 'Sales', 'West'];

/** Opens the dialog by its key, types the name, and leaves. */
async function saveView(journey: Journey, name: string): Promise<void> {
  await journey.press('v');
  await journey.seeFocused(journey.dialog.getByRole('textbox'));
  await journey.type(name);
  await journey.press('Enter');
  await journey.dialog.getByRole('button', { name: journey.say('views.show', { name }), exact: true }).waitFor();
  await journey.press('Escape');
  await journey.dialog.waitFor({ state: 'detached' });
}

test('what is looked at is saved by the keyboard alone, and shown again from the menu and the palette, branch, light, colours and all', async () => {
  const { journey, home, saved } = await start({ file: FILE });
  const { page, say } = journey;
  await page.getByLabel('Colours tell').selectOption({ label: 'Branch' });
  await journey.click(journey.card('Operations'));
  await journey.press('c');
  await expect.poll(() => journey.seenNames()).toEqual(ALL.filter(name => name !== 'Desk'));
  await saveView(journey, 'By branch');

  await journey.press('c', 'Escape');
  await page.getByLabel('Colours tell').selectOption({ index: 0 });
  await journey.click(journey.card('East'));
  await journey.press('h');
  await journey.click(journey.card('Sales'));
  await journey.press('f');
  await expect.poll(() => journey.seenNames()).toEqual(['East', 'Sales', 'West']);
  await saveView(journey, 'Sales only');
  await saved();
  const kept = viewsInOrder(savedView(`${home}/plan.org`).scenario);
  expect(kept.map(view => [view.name, view.collapsed.length, view.drawing.colourBy, view.light?.kind])).toEqual([
    ['By branch', 1, 'branch', undefined],
    ['Sales only', 0, 'own', 'chain'],
  ]);

  await journey.click(journey.button(say('views.title')));
  await journey.click(page.getByRole('menuitem', { name: 'By branch' }));
  await expect.poll(() => journey.seenNames()).toEqual(ALL.filter(name => name !== 'Desk'));
  await page.getByRole('region', { name: 'What the colours mean' }).waitFor();
  await page.getByRole('navigation', { name: 'What is shown' }).waitFor({ state: 'detached' });
  await journey.press('Control+K');
  await journey.type('sales only');
  await journey.press('Enter');
  await expect.poll(() => journey.seenNames()).toEqual(['East', 'Sales', 'West']);
  await page.getByText('Chain of command of Sales').waitFor();
  await page.getByRole('region', { name: 'What the colours mean' }).waitFor({ state: 'detached' });
  // How the cards are drawn is the document's, and undo takes it back.
  await journey.press('Control+Z');
  await page.getByRole('region', { name: 'What the colours mean' }).waitFor();
});

test('the part of the drawing that was seen is seen again', async () => {
  const { journey } = await start({ file: FILE });
  const zoom = () => journey.zoom();
  await journey.click(journey.card('West'));
  await journey.press('2', '+', '+', '+');
  await expect.poll(zoom).toBe('1.95312');
  const box = await journey.boxOf(journey.card('West'));
  await saveView(journey, 'Close');
  await journey.press('0');
  await expect.poll(zoom).toBe('1');
  await journey.press('Control+K');
  await journey.type('view “Close”');
  await journey.press('Enter');
  await expect.poll(async () => Math.abs((await journey.boxOf(journey.card('West'))).x - box.x)).toBeLessThan(2);
  expect(Math.abs(Number(await zoom()) - 1.95312)).toBeLessThan(0.01);
});

test('views are renamed, put in order, brought up to date, deleted and brought back, and a wrong name is said beside the field', async () => {
  const { journey } = await start({ file: FILE, language: 'zh' });
  const { say, dialog } = journey;
  await journey.click(journey.card('Board'));
  await saveView(journey, '全景');
  await saveView(journey, '细节');
  await journey.press('v');
  const shown = () => dialog.getByRole('listitem').evaluateAll(rows => rows.map(row => row.querySelector('span')?.textContent));
  const act = async (key: 'views.rename' | 'views.later' | 'views.update' | 'views.delete' | 'views.show', name: string) =>
    journey.click(dialog.getByRole('button', { name: say(key, { name }), exact: true }));
  await dialog.getByRole('button', { name: say('views.show', { name: '细节' }) }).waitFor();
  await journey.type(' 全景');
  await journey.press('Enter');
  await dialog.getByText(say('refusal.viewNameTaken', { name: '全景' })).waitFor();

  await act('views.later', '全景');
  await expect.poll(shown).toEqual(['细节', '全景']);
  await act('views.rename', '全景');
  await journey.seeFocused(dialog.getByRole('textbox', { name: say('views.newName', { name: '全景' }) }));
  await journey.type('细节');
  await journey.press('Enter');
  await dialog.getByText(say('refusal.viewNameTaken', { name: '细节' })).waitFor();
  // Escape leaves the name and not the dialog.
  await journey.press('Escape');
  await journey.seeFocused(dialog.getByRole('button', { name: say('views.show', { name: '全景' }) }));
  await act('views.rename', '全景');
  await journey.type('董事会');
  await journey.press('Enter');
  await expect.poll(shown).toEqual(['细节', '董事会']);
  expect(await seriousFaults(journey)).toEqual([]);

  await act('views.delete', '细节');
  await journey.seeFocused(dialog.getByRole('button', { name: say('views.show', { name: '董事会' }) }));
  await journey.press('Escape');
  await journey.press('c', 'v');
  await act('views.update', '董事会');
  await dialog.getByText(say('views.collapsed', { count: 1 })).waitFor();
  await journey.press('Escape');
  await journey.press('Control+Z', 'Control+Z', 'Control+Z', 'v');
  await expect.poll(shown).toEqual(['细节', '董事会']);
});
