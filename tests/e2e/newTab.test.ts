import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();

const identity = (page: Page) =>
  page.evaluate(() => ({ token: sessionStorage.getItem('orgsketch.token'), tab: sessionStorage.getItem('orgsketch.tab') }));

async function openTab(journey: Journey): Promise<Page> {
  await journey.click(journey.button(journey.say('topBar.menu')));
  const [tab] = await Promise.all([
    journey.page.context().waitForEvent('page'),
    journey.click(journey.page.getByRole('menuitem', { name: journey.say('action.newWindow') })),
  ]);
  await tab.getByRole('application', { name: journey.say('canvas.title') }).waitFor();
  return tab;
}
const name = (page: Page) => page.getByText('plan.org', { exact: true });

test('a new window is another tab of the same host, empty, and another window to it', async () => {
  const { journey, context } = await start({ file: treeFile({ Board: {} }) });
  const asked: string[] = [];
  context.on('request', request => asked.push(request.url()));
  const tab = await openTab(journey);
  const [first, second] = [await identity(journey.page), await identity(tab)];
  expect(second.token).toBe(first.token);
  expect(first.token).toMatch(/^[\w-]{32}$/);
  expect(second.tab).not.toBe(first.tab);
  // The token is in no address that a browser writes down or sends.
  expect(new URL(tab.url()).href).toBe(new URL('/', journey.page.url()).href);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(url => url.includes(first.token ?? ''))).toEqual([]);
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  expect(await name(tab).count()).toBe(0);

  // Each shows after a reload what it showed before.
  await tab.reload();
  await tab.getByRole('application', { name: journey.say('canvas.title') }).waitFor();
  await journey.page.reload();
  await name(journey.page).first().waitFor();
  expect(await name(tab).count()).toBe(0);
  expect([await identity(journey.page), await identity(tab)]).toEqual([first, second]);
});

test('a duplicated tab, whose storage the browser copies, is another window to the host', async () => {
  const { journey, context } = await start({ file: treeFile({ Board: {} }) });
  // What “Duplicate tab” does: the same address, the same storage.
  const [copy] = await Promise.all([context.waitForEvent('page'), journey.page.evaluate(() => void window.open(location.href))]);
  await copy.getByRole('application', { name: journey.say('canvas.title') }).waitFor();
  const [first, second] = [await identity(journey.page), await identity(copy)];
  expect(second.token).toBe(first.token);
  expect(second.tab).not.toBe(first.tab);
});
