import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { planExport } from '../../shared/export/exportPlan.ts';
import type { Inspection } from '../../shared/inspect/inspectScenario.ts';
import { buildScene } from '../../shared/scene/buildScene.ts';
import { ecommercePlatform } from '../../shared/templates/ecommercePlatform/ecommercePlatform.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { orgsketch } from '../support/orgsketch.ts';

const start = journeyStarter();

/** What the issue allows from the empty window to the finished drawing. */
const MOST_ACTIONS = 120;

const { zh } = ecommercePlatform.words;
const [boss = '', ...departments] = ecommercePlatform.units.map(unit => zh.units[unit.key].name);
const DUTIES = new Map(Object.values(zh.units).map(unit => [unit.name, unit.duties]));

test('the founding case is drawn, saved, undone and redone, reopened and exported', async () => {
  const { journey, home } = await start({ language: 'zh' });
  const path = join(home, '电商平台.org');

  await draw(journey);
  console.log(`the founding case took ${journey.actions} actions of ${MOST_ACTIONS}`);
  expect(journey.actions).toBeLessThanOrEqual(MOST_ACTIONS);

  await journey.press('Control+S');
  await journey.nameFile('电商平台');
  await journey.seeSaved();
  expectFoundingCase(await inspected(home, path));

  const saved = readFileSync(path, 'utf8');
  await undoneAndRedone(journey, path);
  expect(readFileSync(path, 'utf8')).toBe(saved);

  await journey.press('Control+O');
  await journey.doubleClick(journey.dialog.getByRole('option', { name: '电商平台.org' }));
  await journey.dialog.waitFor({ state: 'detached' });
  const before = statSync(path).mtimeMs;
  await journey.press('Control+S');
  await expect.poll(() => statSync(path).mtimeMs).toBeGreaterThan(before);
  expect(readFileSync(path, 'utf8')).toBe(saved);

  const view = savedView(path);
  const plan = planExport({ items: buildScene(view, { theme: 'light', language: 'zh' }).items, scale: 2 });
  await exported(journey, 'png');
  expect(PNG.sync.read(readFileSync(join(home, '电商平台.png')))).toMatchObject(
    plan.ok ? { width: plan.value.width, height: plan.value.height } : {},
  );
  await exported(journey, 'svg');
  const svg = readFileSync(join(home, '电商平台.svg'), 'utf8');
  for (const text of [boss, ...departments, ...zh.dependencies.map(({ label }) => label)]) expect(svg).toContain(`>${text}<`);
}, 180_000);

/** From the empty window: names by keyboard, duties by pasting, collaborations by the pointer and by keyboard. */
async function draw(journey: Journey): Promise<void> {
  await journey.doubleClickAt({ x: 560, y: 160 });
  await journey.type(boss);
  await journey.press('Tab');
  for (const [index, name] of departments.entries()) {
    if (index > 0) await journey.press('Enter');
    await journey.type(name);
    await journey.press('Enter');
  }
  await journey.press('0');
  for (const [name, duties] of DUTIES) {
    await journey.click(journey.card(name));
    await journey.press('D');
    await journey.seeFocused(journey.inspector.getByRole('textbox', { name: journey.say('inspector.duty.new') }));
    await journey.paste(duties.join('\n'));
    await journey.page.getByRole('tab', { name: `${journey.say('inspector.tab.duties')} ${duties.length}` }).waitFor();
  }
  await journey.press('Escape', '0');
  await drawMutual(journey, '运营部', '市场部', '共同策划活动', 'inspector.type.jointWork');
  await drawMutual(journey, '技术部', '产品部', '新产品上线', 'inspector.type.deliverable');

  await journey.click(journey.card('客服部'));
  await journey.press('L');
  await journey.seeFocused(journey.dialog.getByRole('combobox'));
  await journey.type('运营部');
  await journey.press('Enter', 'Tab');
  await journey.type('用户反馈');
  await journey.press('Enter');
  await journey.dialog.waitFor({ state: 'detached' });
}

async function drawMutual(
  journey: Journey,
  from: string,
  to: string,
  label: string,
  type: 'inspector.type.jointWork' | 'inspector.type.deliverable',
) {
  await journey.drawDependency(from, to);
  const question = journey.drawingArea.getByRole('group', { name: journey.say('inspector.dependency'), exact: true });
  await question.waitFor();
  await journey.type(label);
  await journey.click(question.getByRole('radio', { name: journey.say(type) }));
  await journey.click(question.getByRole('checkbox', { name: journey.say('inspector.dependency.mutual') }));
  await journey.press('Escape');
  await question.waitFor({ state: 'detached' });
}

async function inspected(home: string, path: string): Promise<Inspection> {
  const { code, stdout, stderr } = await orgsketch(home, ['inspect', path, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Inspection;
}

function expectFoundingCase({ units, dependencies, counts }: Inspection): void {
  expect(units.map(({ name, parent, duties }) => ({ name, parent, duties }))).toEqual(
    [boss, ...departments].map(name => ({ name, parent: name === boss ? null : boss, duties: DUTIES.get(name) })),
  );
  expect(dependencies.map(({ fromId: _from, toId: _to, ...rest }) => rest)).toEqual([
    { from: '运营部', to: '市场部', label: '共同策划活动', type: 'jointWork', mutual: true },
    { from: '客服部', to: '运营部', label: '用户反馈', type: 'information', mutual: false },
    { from: '技术部', to: '产品部', label: '新产品上线', type: 'deliverable', mutual: true },
  ]);
  expect(counts).toMatchObject({ units: 8, duties: 32, positions: 0, dependencies: 3 });
}

interface State {
  readonly bytes: string;
  readonly cards: readonly string[];
}

/** Goes back to the empty window and forth again, saving at every step: each state comes back to the byte, and so does what is seen of it. */
async function undoneAndRedone(journey: Journey, path: string): Promise<void> {
  const now = async (): Promise<State> => ({
    bytes: readFileSync(path, 'utf8'),
    cards: await journey.seenCards(),
  });
  const walk = async (key: string, nothingLeft: string): Promise<State[]> => {
    const states = [await now()];
    while (!(await journey.button(nothingLeft).isVisible())) {
      await journey.press(key);
      await journey.seeMark('document.unsaved');
      await journey.save();
      states.push(await now());
    }
    return states;
  };
  const back = await walk('Control+Z', journey.say('action.undo'));
  expect(back.at(-1)?.cards).toEqual([]);
  await journey.page.getByText(journey.say('empty.title')).waitFor();
  expect(new Set(back.map(({ bytes }) => bytes)).size).toBe(back.length);
  const forth = await walk('Control+Y', journey.say('action.redo'));
  console.log(`${back.length - 1} steps undone and redone`);
  expect(forth).toEqual(back.reverse());
}

async function exported(journey: Journey, format: 'png' | 'svg'): Promise<void> {
  await journey.press('Control+E');
  await journey.click(journey.dialog.getByText(journey.say(`export.format.${format}`), { exact: true }));
  await journey.click(journey.button(journey.say('export.save')));
  await journey.seeFocused(journey.fileName);
  await journey.press('Enter');
  await journey.seeToast(journey.say('export.saved', { name: `电商平台.${format}` }));
}
