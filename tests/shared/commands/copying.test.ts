import { describe, expect, it } from 'vitest';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { copyFragment, type Stand } from '../../../shared/commands/selection/pasteFragment.ts';
import { fragmentOf, parentOfCopy } from '../../../shared/fragment/fragment.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { boxOf, placeOf } from '../../../shared/layout/placeOf.ts';
import type { DependencyId, UnitId } from '../../../shared/model/ids.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { collisions } from '../../support/collisions.ts';
import { openStore, unit } from '../../support/openStore.ts';

function company(): DocumentStore {
  const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: {}, Finance: {} } });
  store.execute(addDuties, { unit: unit('East'), texts: ['Sells'] });
  store.execute(addDependency, { id: 'inner' as DependencyId, from: unit('East'), to: unit('West') });
  store.execute(addDependency, { id: 'outer' as DependencyId, from: unit('East'), to: unit('Finance') });
  store.execute(arrange, null);
  store.seal();
  return store;
}

function copy(store: DocumentStore, names: string[], parent: string | null, stand?: Stand, by = { x: 0, y: 0 }): Unit[] {
  const fragment = fragmentOf(store.view, { ...NOTHING_SELECTED, units: names.map(unit) });
  const unitIds = fragment.units.map(({ id }) => `copy-${id}` as UnitId);
  const args = { fragment, parent: parent === null ? null : unit(parent), by, unitIds, noteIds: [], frameIds: [] };
  expect(store.execute(copyFragment, stand === undefined ? args : { ...args, stand })).toMatchObject({ ok: true });
  return unitIds.map(id => store.view.unit(id) as Unit);
}
const namesBelow = (store: DocumentStore, parent: string | null): string[] =>
  store.view.childrenOf(parent === null ? null : unit(parent)).map(({ id }) => id);

describe('a branch that is copied by hand', () => {
  it('takes its place before a sibling with all that it holds; dependencies only where both ends are in it', () => {
    const store = company();
    const [sales, east] = copy(store, ['Sales'], 'Board', { before: unit('Operations') });
    expect(namesBelow(store, 'Board')).toEqual(['Sales', 'copy-Sales', 'Operations', 'Finance']);
    expect(namesBelow(store, sales?.id ?? null)).toEqual(['copy-East', 'copy-West']);
    expect(store.view.dutiesOf(east?.id as UnitId).map(({ text }) => text)).toEqual(['Sells']);
    expect(store.view.dependenciesOf(east?.id as UnitId).map(({ from, to }) => [from, to])).toEqual([['copy-East', 'copy-West']]);
    expect(collisions(unitsInTreeOrder(store.view).map(one => boxOf(store.view, one)))).toEqual([]);
    expect(checkInvariants(store.document)).toEqual([]);
    store.undo();
    expect(namesBelow(store, 'Board')).toEqual(['Sales', 'Operations', 'Finance']);
    expect(store.view.scenario.dependencies.size).toBe(2);
  });

  it('stands where it was put down and nothing gives way', () => {
    const store = company();
    const before = store.view.childrenOf(unit('Board')).map(one => placeOf(store.view, one));
    const from = placeOf(store.view, store.view.unit(unit('Sales')) as Unit);
    const [sales] = copy(store, ['Sales'], 'Board', 'pinned', { x: 40, y: 300 });
    expect(sales).toMatchObject({ parent: 'Board', pinned: true, place: { x: from.x + 40, y: from.y + 300 } });
    expect(
      store.view
        .childrenOf(unit('Board'))
        .slice(0, 3)
        .map(one => placeOf(store.view, one)),
    ).toEqual(before);
  });

  it('beside a tree is a tree of its own that covers no card', () => {
    const store = company();
    copy(store, ['Sales'], null, { before: null });
    expect(namesBelow(store, null)).toEqual(['Board', 'copy-Sales']);
    expect(collisions(unitsInTreeOrder(store.view).map(one => boxOf(store.view, one)))).toEqual([]);
  });

  it('reports beside the original: to their one superior, to nobody where they have several', () => {
    const { view } = company();
    const parentOf = (...names: string[]) => parentOfCopy(view, fragmentOf(view, { ...NOTHING_SELECTED, units: names.map(unit) }));
    expect(parentOf('Sales', 'Finance')).toBe('Board');
    expect(parentOf('East', 'Finance')).toBeNull();
  });
});
