import { expect, test } from 'vitest';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';
import { treeFile } from '../support/e2e/treeFile.ts';

const start = journeyStarter();
const FILE = treeFile({ Board: { Shop: {}, Depot: {} } }, { dependencies: [['Shop', 'Depot', 'Orders']] });

test('a dependency is made a dotted reporting line and back, listed with its unit, and deleted with the key', async () => {
  const { journey, home, saved } = await start({ file: FILE });
  const linesIn = async () => {
    await saved();
    const { secondaryLines, dependencies } = savedView(`${home}/plan.org`).scenario;
    return [dependencies.size, secondaryLines.size];
  };
  await journey.click(journey.card('Shop'));
  await journey.click(journey.inspector.getByRole('tab', { name: /Dependencies|Links/ }));
  await journey.click(journey.inspector.getByRole('button', { name: /Depot/ }).last());
  await journey.click(journey.page.getByRole('menuitem', { name: journey.say('inspector.dependency.open') }));
  await journey.click(journey.inspector.getByRole('button', { name: 'Make it a dotted line' }));
  await journey.inspector.getByText('Shop reports to Depot as well.').waitFor();
  expect(await linesIn()).toEqual([0, 1]);
  expect(await seriousFaults(journey)).toEqual([]);
  await journey.click(journey.inspector.getByRole('button', { name: 'Make it a dependency' }));
  await journey.inspector.getByText('Make it a dotted line').waitFor();
  expect(await linesIn()).toEqual([1, 0]);
  await journey.press('Control+Z');
  await journey.click(journey.card('Depot'));
  await journey.click(journey.inspector.getByRole('button', { name: 'Open the dotted line with Shop' }));
  await journey.canvas.focus();
  await journey.press('Delete');
  await journey.seeToast('Deleted: 1 dotted line.');
  expect(await linesIn()).toEqual([0, 0]);
});
