import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Unit } from '../../shared/model/unit.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';

const start = journeyStarter();

const DIVISIONS = ['Sales', 'Marketing', 'Production', 'Logistics', 'Finance', 'People', 'IT'];
const TEAMS = ['Planning', 'Operations', 'Quality', 'Projects', 'Reporting', 'Service'];

test('fifty departments with duties, dependencies and positions are drawn, put in order and saved without a mouse', async () => {
  const { journey, home } = await start();
  const { page, say, dialog } = journey;
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'click', 'wheel']) {
      addEventListener(
        kind,
        event => {
          // The Enter key on a button is told as a click, of no pointer.
          if (kind !== 'click' || (event as MouseEvent).detail > 0) document.title = 'a pointer was used';
        },
        true,
      );
    }
  });

  await journey.press('Enter');
  await filled(journey, 'Board', []);
  for (const [index, division] of DIVISIONS.entries()) {
    await journey.press(index === 0 ? 'Tab' : 'Enter');
    await filled(journey, division, [`Lead ${division}`, `Report on ${division}`]);
    for (const [at, team] of TEAMS.entries()) {
      await journey.press(at === 0 ? 'Tab' : 'Enter');
      await filled(journey, `${division} ${team}`, [`${team} for ${division}`]);
    }
    await journey.press('ArrowUp');
  }

  for (const [from, to, label] of [
    ['Sales Planning', 'Production Planning', 'Forecast'],
    ['Production Quality', 'Logistics Quality', 'Findings'],
    ['IT Service', 'Finance Reporting', 'Systems'],
  ] as const) {
    await journey.press('Control+F');
    await journey.type(from);
    await journey.press('Enter', 'l');
    await journey.seeFocused(dialog.getByRole('combobox'));
    await journey.type(to);
    await journey.press('Enter', 'Tab');
    await journey.type(label);
    await journey.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  // People goes before Finance; its service becomes a division, and comes back under the one before it.
  await find(journey, 'People');
  await journey.press('Alt+ArrowLeft');
  await find(journey, 'People Service');
  await journey.press('Alt+ArrowUp', 'Alt+ArrowUp', 'Control+Z');
  await find(journey, 'IT Projects');
  await journey.press('Alt+ArrowDown');

  // By its words a command is found in the palette, and the file gets its name.
  await journey.press('Control+K');
  await journey.type(say('action.saveAs').slice(0, 7));
  await journey.press('Enter');
  await journey.seeFocused(dialog.getByRole('textbox'));
  await journey.press('Control+A');
  await journey.type('Fifty');
  await journey.press('Enter');
  await journey.seeSaved();
  console.log(`fifty departments took ${journey.actions} presses and words`);

  const view = savedView(join(home, 'Fifty.org'));
  const { units, duties, positions, dependencies } = view.scenario;
  const name = (unit: Unit | undefined) => unit?.name ?? '';
  const below = (parent: string | null) => {
    const id = parent === null ? null : ([...units.values()].find(unit => unit.name === parent)?.id ?? null);
    return view.childrenOf(id).map(name);
  };
  expect([units.size, duties.size, positions.size]).toEqual([50, 56, 49]);
  expect(below(null)).toEqual(['Board']);
  expect(below('Board')).toEqual(['Sales', 'Marketing', 'Production', 'Logistics', 'People', 'People Service', 'Finance', 'IT']);
  expect(below('Logistics')).toEqual(TEAMS.map(team => `Logistics ${team}`));
  expect(below('IT')).toEqual(TEAMS.filter(team => team !== 'Projects').map(team => `IT ${team}`));
  expect(below('IT Quality')).toEqual(['IT Projects']);
  expect([...dependencies.values()].map(({ from, to, label }) => [name(view.unit(from)), name(view.unit(to)), label]).sort()).toEqual([
    ['IT Service', 'Finance Reporting', 'Systems'],
    ['Production Quality', 'Logistics Quality', 'Findings'],
    ['Sales Planning', 'Production Planning', 'Forecast'],
  ]);
  const quality = [...units.values()].find(unit => unit.name === 'Finance Quality');
  expect(quality && view.dutiesOf(quality.id).map(duty => duty.text)).toEqual(['Quality for Finance']);
  expect(quality && view.positionsOf(quality.id).map(position => position.title)).toEqual(['Head of Finance Quality']);
  expect(await page.title()).not.toContain('pointer');
}, 240_000);

/** Types the name that is asked for, and gives the unit its duties and a head. */
async function filled(journey: Journey, name: string, duties: readonly string[]): Promise<void> {
  await journey.type(name);
  await journey.press('Enter');
  if (duties.length === 0) return;
  await journey.press('d');
  await journey.seeFocused(journey.inspector.getByRole('textbox', { name: journey.say('inspector.duty.new') }));
  for (const duty of duties) {
    await journey.type(duty);
    await journey.press('Enter');
  }
  await journey.press('Escape', 'j');
  await journey.seeFocused(journey.inspector.getByRole('textbox', { name: journey.say('inspector.position.title') }));
  await journey.type(`Head of ${name}`);
  await journey.press('Escape');
}

async function find(journey: Journey, name: string): Promise<void> {
  await journey.press('Control+F');
  await journey.type(name);
  await journey.press('Enter');
  await journey.dialog.waitFor({ state: 'detached' });
}
