import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsUnsaved, journalLines } from '../support/e2e/journalLines.ts';
import { Journey } from '../support/e2e/journey.ts';
import { type JourneyStart, journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedContent } from '../support/e2e/savedFile.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Sales: {} } });

async function addUnit({ journey, data }: JourneyStart, name: string): Promise<void> {
  await journey.addUnitBelow('Board', name);
  await expect.poll(() => journalLines(data).flat().join('\n')).toContain(name);
}

/** A window that crashed with one change unsaved, and the list at the next start. */
async function crashed(language: 'en' | 'zh' = 'en'): Promise<JourneyStart> {
  const before = await start({ file: FILE, language });
  await addUnit(before, 'Mine');
  const after = await start({ after: before, language });
  await after.journey.dialog.getByRole('heading', { name: after.journey.say('recovery.title') }).waitFor();
  return after;
}

const pressIn = (journey: Journey, key: Parameters<Journey['say']>[0]) =>
  journey.click(journey.dialog.getByRole('button', { name: journey.say(key), exact: true }));

const seeClosed = (journey: Journey) => journey.dialog.waitFor({ state: 'detached' });

test('after a crash the document is offered with what it holds, and opens unsaved with its undo', async () => {
  const { journey, home } = await crashed();
  const row = journey.dialog.getByRole('listitem', { name: 'plan.org' });
  await row.getByText(/^Today /).waitFor();
  await row.getByText('3 units, 0 duties, 2 changes since the last save').waitFor();
  await pressIn(journey, 'recovery.open');
  await journey.card('Mine').waitFor();
  await journey.seeMark('document.unsaved');
  // The name, and the unit.
  await journey.press('Control+Z', 'Control+Z');
  await journey.card('Mine').waitFor({ state: 'detached' });
  await journey.seeMark('document.saved');
  await journey.press('Control+Y', 'Control+Y');
  await journey.save();
  expect(savedContent(join(home, 'plan.org')).units.map(({ name }) => name)).toEqual(['Board', 'Sales', 'Mine']);
});

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)(
  'it is compared with the file before it is taken, and axe finds nothing serious in either: %s, %s',
  async (language, colorScheme) => {
    const { journey, home } = await crashed(language);
    await journey.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The window takes another theme a moment later.
    await expect.poll(() => seriousFaults(journey), { timeout: 10_000 }).toEqual([]);
    writeFileSync(join(home, 'plan.org'), FILE.replace('"Sales"', '"Marketing"'));
    await pressIn(journey, 'recovery.compare');
    const list = journey.dialog.getByRole('region', { name: journey.say('compare.list') });
    const listed = async () => (await list.getByRole('listitem').allInnerTexts()).map(text => text.split(/\n+/));
    const unit = (name: string) => journey.say('compare.subject.units', { name: `“${name}”` });
    await expect.poll(listed).toEqual([
      [unit('Mine'), journey.say('compare.only.recovered')],
      [
        unit('Sales'),
        journey.say('compare.changed', { field: journey.say('inspector.unit.name'), before: '“Marketing”', after: '“Sales”' }),
      ],
    ]);
    expect(await seriousFaults(journey)).toEqual([]);
    // By the keyboard: from the safe button back to the chips, and along them.
    await journey.seeFocused(journey.dialog.getByRole('button', { name: journey.say('recovery.back') }));
    await journey.press('Shift+Tab', 'Shift+Tab', 'ArrowRight');
    await expect.poll(listed).toHaveLength(1);
    await journey.press('Escape');
    await journey.dialog.getByRole('heading', { name: journey.say('recovery.title') }).waitFor();
    await pressIn(journey, 'recovery.compare');
    await pressIn(journey, 'recovery.open');
    await journey.card('Mine').waitFor();
  },
);

test('closing the list gives nothing up: the offer comes again at the next start', async () => {
  const first = await crashed();
  await first.journey.press('Escape');
  await seeClosed(first.journey);
  const second = await start({ after: first });
  await pressIn(second.journey, 'recovery.open');
  await second.journey.card('Mine').waitFor();
});

test('a second window does not ask again, and asks when the first one went without an answer', async () => {
  const { journey, context, app } = await crashed();
  const address = (await app.ready).href;
  const open = async (): Promise<Journey> => {
    const page = await context.newPage();
    await page.goto(address);
    return new Journey(page, 'en');
  };
  const second = await open();
  await second.canvas.waitFor();
  // A list would stand before the canvas, and keep the pointer from it.
  await second.doubleClickAt(await second.spot(second.canvas));
  await second.type('Elsewhere');
  await second.press('Enter', 'Escape');
  await second.card('Elsewhere').waitFor();
  expect(await second.dialog.count()).toBe(0);
  await second.page.close();
  await journey.page.close();
  // The host notices a page that is gone when its connection closes.
  await expect
    .poll(
      async () => {
        const next = await open();
        await next.canvas.or(next.dialog).first().waitFor();
        const asks = await next.dialog.getByRole('listitem', { name: 'plan.org' }).isVisible();
        if (!asks) await next.page.close();
        return asks;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
});

test('of two copies of the app that start together one asks, and the other one does in its next window when that one ended over it', async () => {
  const before = await start({ file: FILE });
  await addUnit(before, 'Mine');
  const copies = await Promise.all([start({ after: before }), start({ after: before })]);
  const row = ({ dialog }: Journey) => dialog.getByRole('listitem', { name: 'plan.org' });
  await expect.poll(async () => (await Promise.all(copies.map(({ journey }) => row(journey).count()))).some(count => count > 0)).toBe(true);
  const [asking, other] = (await row(copies[0].journey).count()) > 0 ? copies : [copies[1], copies[0]];
  // A list would stand before the canvas, and keep the pointer from it.
  await other.journey.doubleClickAt(await other.journey.spot(other.journey.canvas));
  await other.journey.type('Elsewhere');
  await other.journey.press('Enter', 'Escape');
  await other.journey.card('Elsewhere').waitFor();
  expect([await other.journey.dialog.count(), await row(asking.journey).count()]).toEqual([0, 1]);

  await asking.context.close();
  asking.app.signal('SIGKILL');
  await asking.app.ended;
  const page = await other.context.newPage();
  await page.goto((await other.app.ready).href);
  const next = new Journey(page, 'en');
  await row(next).waitFor();
  await pressIn(next, 'recovery.open');
  await next.card('Mine').waitFor();
});

test('what is thrown away can be taken back until the list closes, and is gone after it', async () => {
  const first = await crashed();
  await pressIn(first.journey, 'recovery.discard');
  await first.journey.dialog.getByText('1 document is thrown away when this closes.').waitFor();
  await pressIn(first.journey, 'action.undo');
  await first.journey.press('Escape');
  const second = await start({ after: first });
  await pressIn(second.journey, 'recovery.discard');
  await pressIn(second.journey, 'dialog.done');
  await seeClosed(second.journey);
  await expect.poll(() => holdsUnsaved(second.data)).toBe(false);
  const third = await start({ after: second });
  await third.journey.seeFocused(third.journey.canvas);
  await new Promise(resolve => setTimeout(resolve, 500));
  expect(await third.journey.dialog.count()).toBe(0);
});
