import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();

test.each(['en', 'zh'] as const)('reports are hung in a list, and one is made an assistant, from the inspector (%s)', async language => {
  const { journey } = await start({ file: treeFile({ Board: { Sales: {}, Service: {}, Finance: {} } }), language });
  const place = (name: string) => journey.boxOf(journey.card(name));

  await journey.click(journey.card('Board'));
  expect((await place('Service')).y).toBe((await place('Sales')).y);
  await journey.inspector.getByRole('radio', { name: journey.say('inspector.branch.style.hangingRight') }).check({ force: true });
  await expect.poll(async () => (await place('Service')).y - (await place('Sales')).y).toBeGreaterThan(20);
  expect((await place('Service')).x).toBe((await place('Sales')).x);

  await journey.click(journey.card('Finance'));
  await journey.inspector.getByRole('combobox', { name: journey.say('inspector.branch.placement') }).selectOption('assistant');
  await expect.poll(async () => (await place('Finance')).y < (await place('Sales')).y).toBe(true);
});
