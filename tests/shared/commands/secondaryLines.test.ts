import { describe, expect, it } from 'vitest';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { convertLine } from '../../../shared/commands/secondaryLines/convertLine.ts';
import { editSecondaryLine } from '../../../shared/commands/secondaryLines/editSecondaryLine.ts';
import { reverseSecondaryLine } from '../../../shared/commands/secondaryLines/reverseSecondaryLine.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import type { DependencyId, SecondaryLineId } from '../../../shared/model/ids.ts';
import { hitTest } from '../../../shared/scene/hitTest.ts';
import { LiveScene } from '../../../shared/scene/liveScene.ts';
import { openStore, unit } from '../../support/openStore.ts';

const LINE = 'line' as SecondaryLineId;
const DEPENDENCY = 'dependency' as DependencyId;

function company(): DocumentStore {
  const store = openStore({ Board: { Sales: { East: {} }, Finance: {} } });
  store.execute(addDependency, { id: DEPENDENCY, from: unit('East'), to: unit('Finance'), label: 'Figures', mutual: true });
  store.execute(arrange, null);
  store.seal();
  return store;
}
const line = (store: DocumentStore) => store.view.scenario.secondaryLines.get(LINE);

describe('a dependency', () => {
  it('becomes a dotted line from its giver to its receiver, and a dependency again, each one step', () => {
    const store = company();
    store.execute(convertLine, { dependency: DEPENDENCY, into: LINE });
    expect(line(store)).toEqual({ id: LINE, from: 'East', to: 'Finance', label: 'Figures' });
    expect(store.view.scenario.dependencies.size).toBe(0);
    store.execute(convertLine, { secondaryLine: LINE, into: 'again' as DependencyId });
    expect(store.view.dependency('again' as DependencyId)).toMatchObject({ from: 'East', to: 'Finance', label: 'Figures' });
    expect(store.view.scenario.secondaryLines.size).toBe(0);
    store.undo();
    store.undo();
    expect(store.view.dependency(DEPENDENCY)).toMatchObject({ mutual: true });
  });

  it('does not become one beside a full line, nor does a line turn round into one', () => {
    const store = company();
    const args = { id: 'up' as DependencyId, from: unit('East'), to: unit('Sales') };
    store.execute(addDependency, args);
    expect(store.can(convertLine, { dependency: args.id, into: LINE })).toMatchObject({ reason: 'refusal.reportsThereAnyway' });
    store.execute(addDependency, { id: 'down' as DependencyId, from: unit('Sales'), to: unit('East') });
    store.execute(convertLine, { dependency: 'down' as DependencyId, into: LINE });
    expect(store.can(reverseSecondaryLine, { line: LINE })).toMatchObject({ reason: 'refusal.reportsThereAnyway' });
  });
});

describe('a dotted line', () => {
  it('is labelled, turned round and deleted', () => {
    const store = company();
    store.execute(convertLine, { dependency: DEPENDENCY, into: LINE });
    store.execute(editSecondaryLine, { line: LINE, fields: { label: 'Functional' } });
    store.execute(reverseSecondaryLine, { line: LINE });
    expect(line(store)).toMatchObject({ from: 'Finance', to: 'East', label: 'Functional' });
    store.execute(deleteSelection, { selection: { ...NOTHING_SELECTED, secondaryLines: [LINE] }, choice: PRESET_CHOICE });
    expect(line(store)).toBeUndefined();
  });

  it('is hit where it is drawn, and not beside it', () => {
    const store = company();
    store.execute(convertLine, { dependency: DEPENDENCY, into: LINE });
    const scene = new LiveScene(store.view, { theme: 'light', language: 'en' });
    const [a, b] = scene.secondaryLine(LINE)?.route ?? [];
    if (a === undefined || b === undefined) throw new Error('not drawn');
    const at = { x: a.x + (b.x - a.x) * 0.7, y: a.y + (b.y - a.y) * 0.7 };
    expect(hitTest(scene, at, 5)).toEqual({ kind: 'secondaryLine', line: LINE });
    expect(hitTest(scene, { x: at.x + 30, y: at.y + 30 }, 5)).toEqual({ kind: 'nothing' });
  });
});
