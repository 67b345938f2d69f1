import { expect, test } from 'vitest';
import { editDrawing } from '../../shared/commands/document/editDrawing.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { counterIds } from '../support/counterIds.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { organisation } from '../support/organisation.ts';

const start = journeyStarter();
/** More than the window lays out itself. */
const LARGE = organisation({ units: 1_100, duties: 1_100 });
const WORKER = '**/layoutWorker*';

const placesIn = ({ scenario }: ScenarioView) => new Map(Array.from(scenario.units.values(), ({ id, place }) => [id, place]));

test('a large drawing is laid out beside the window, which works on, and stands where it would have been put here', async () => {
  const { journey, home, saved } = await start({ file: serializeDocument(LARGE) });
  const { page, say } = journey;
  const threads: string[] = [];
  page.on('worker', worker => threads.push(worker.url()));
  // It takes as long as one likes to start.
  let letGo = (): void => undefined;
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(WORKER, async route => {
    await held;
    await route.continue();
  });
  const turn = page.getByRole('radio', { name: say('inspector.drawing.direction.right') });
  await turn.click({ force: true });
  const progress = page.getByRole('progressbar', { name: say('work.arranging') });
  await progress.waitFor();
  letGo();
  await progress.waitFor({ state: 'detached' });
  await expect.poll(() => turn.isChecked()).toBe(true);
  expect(threads.filter(url => url.includes('layoutWorker'))).toHaveLength(1);
  await saved();
  const here = createDocumentStore(LARGE, counterIds());
  here.execute(editDrawing, { direction: 'right' });
  expect(placesIn(savedView(`${home}/plan.org`))).toEqual(placesIn(here.view));

  await journey.canvas.focus();
  await journey.press('Control+Z');
  await saved();
  expect(placesIn(savedView(`${home}/plan.org`))).toEqual(placesIn(createDocumentStore(LARGE, counterIds()).view));
});

test('what is changed while a large drawing is laid out is laid out too, and cancelling leaves all as it was', async () => {
  const { journey, home, saved } = await start({ file: serializeDocument(LARGE), language: 'zh' });
  const { page, say } = journey;
  const held: (() => void)[] = [];
  await page.route(WORKER, async route => {
    await new Promise<void>(resolve => held.push(resolve));
    await route.continue();
  });
  const turn = page.getByRole('radio', { name: say('inspector.drawing.direction.right') });
  await turn.click({ force: true });
  const progress = page.getByRole('progressbar', { name: say('work.arranging') });
  await progress.waitFor();
  await journey.click(page.getByRole('button', { name: say('work.stop'), exact: true }));
  await progress.waitFor({ state: 'detached' });
  expect(await turn.isChecked()).toBe(false);

  await turn.click({ force: true });
  await progress.waitFor();
  await expect.poll(() => held.length).toBe(2);
  // Another change comes first: all three are laid out anew with it.
  await page.getByRole('checkbox', { name: say('inspector.drawing.levelBands') }).click({ force: true });
  await expect.poll(() => held.length).toBe(3);
  for (let i = 0; i < 8; i += 1) {
    for (const go of held) go();
    await page.waitForTimeout(250);
  }
  await progress.first().waitFor({ state: 'detached' });
  await saved();
  const here = createDocumentStore(LARGE, counterIds());
  here.execute(editDrawing, { direction: 'right', levelBands: true });
  const view = savedView(`${home}/plan.org`);
  expect([view.scenario.drawing.direction, view.scenario.drawing.levelBands]).toEqual(['right', true]);
  expect(placesIn(view)).toEqual(placesIn(here.view));
});
