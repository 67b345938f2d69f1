import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const EMPTY_PLACE = { x: 330, y: 640 };
const KINDS = [
  ['Department', 'department'],
  ['Team', 'team'],
  ['External party', 'external'],
] as const;

test.each(KINDS)('%s dropped on nothing stands by itself, dropped on a card reports to it', async (word, kind) => {
  const { journey, saved } = await start({ file: treeFile({ Board: {} }) });
  const item = journey.button(word);
  await journey.drag(await journey.spot(item), EMPTY_PLACE);
  await journey.type('Alone');
  await journey.press('Enter');
  await journey.take(await journey.spot(item));
  await journey.carry(await journey.spot(journey.card('Board')));
  await journey.seeHint('Report to Board');
  await journey.drop();
  await journey.type('Below');
  await journey.press('Enter');
  expect((await saved()).units.map(({ name, kind, parent }) => ({ name, kind, parent }))).toEqual([
    { name: 'Board', kind: 'department', parent: null },
    { name: 'Below', kind, parent: 'Board' },
    { name: 'Alone', kind, parent: null },
  ]);
});

test('a position is refused over nothing, in words at the pointer, and becomes a post of the unit that it is dropped on', async () => {
  const { journey, saved } = await start({ file: treeFile({ Board: {} }) });
  const item = journey.button('Position');
  await journey.take(await journey.spot(item));
  await journey.carry(EMPTY_PLACE);
  await journey.seeHint('Drop a position on a unit');
  await journey.drop();
  await journey.seeMark('document.saved');
  await journey.take(await journey.spot(item));
  await journey.carry(await journey.spot(journey.card('Board')));
  await journey.seeHint('New position in Board');
  await journey.drop();
  await journey.seeFocused(journey.inspector.getByRole('textbox', { name: 'Title' }));
  await journey.type('Chair');
  await journey.press('Enter');
  expect((await saved()).units).toMatchObject([{ name: 'Board', positions: ['Chair'] }]);
});

test('a note and a frame take their words where they were dropped', async () => {
  const { journey, home, saved } = await start({ file: treeFile({ Board: {} }) });
  await journey.drag(await journey.spot(journey.button('Note')), EMPTY_PLACE);
  await journey.type('Ask the client');
  await journey.press('Escape');
  await journey.drag(await journey.spot(journey.button('Frame')), { x: 700, y: 600 });
  await journey.type('Phase 1');
  await journey.press('Enter');
  expect((await saved()).counts).toMatchObject({ units: 1, notes: 1, frames: 1 });
  const { notes, frames } = savedView(`${home}/plan.org`).scenario;
  expect([...notes.values()].map(({ text }) => text)).toEqual(['Ask the client']);
  expect([...frames.values()].map(({ title }) => title)).toEqual(['Phase 1']);
});

test('a drag that is given up with Escape leaves nothing', async () => {
  const { journey } = await start({ file: treeFile({ Board: {} }) });
  await journey.take(await journey.spot(journey.button('Team')));
  await journey.carry(EMPTY_PLACE);
  await journey.press('Escape');
  await journey.drop();
  await journey.seeMark('document.saved');
  expect(await journey.seenCards()).toHaveLength(1);
});
