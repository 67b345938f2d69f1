import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { nudgeSelection } from '../../../shared/commands/selection/nudgeSelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { demoteUnit } from '../../../shared/commands/units/demoteUnit.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { promoteUnit } from '../../../shared/commands/units/promoteUnit.ts';
import { reorderUnit } from '../../../shared/commands/units/reorderUnit.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import { unpinUnits } from '../../../shared/commands/units/unpinUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { placeOf } from '../../../shared/layout/placeOf.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { openStore, reportsOf, unit } from '../../support/openStore.ts';

const COMPANY = { Board: { Sales: { East: {}, West: {} }, Operations: {}, Finance: {} } };
const at = (store: DocumentStore, name: string) => placeOf(store.view, store.view.unit(unit(name)) as Unit);

describe('units', () => {
  it('are added last, or right behind the sibling that is named, without a word but their kind', () => {
    const store = openStore(COMPANY);
    store.execute(addUnit, { id: unit('Last'), kind: 'team', parent: unit('Board') });
    store.execute(addUnit, { id: unit('Second'), kind: 'external', parent: unit('Board'), after: unit('Sales') });
    expect(reportsOf(store, 'Board')).toEqual(['Sales', 'Second', 'Operations', 'Finance', 'Last']);
    expect(store.view.unit(unit('Second'))).toMatchObject({ kind: 'external', name: '', pinned: false });
  });

  it('stand where the hand drops them as roots, in whole px', () => {
    const store = openStore();
    store.execute(addUnit, { id: unit('A'), kind: 'team', parent: null, at: { x: 12.4, y: -7.6 } });
    expect(at(store, 'A')).toEqual({ x: 12, y: -8 });
  });

  it('report to another unit behind its reports, in the order in which they come, with all below them', () => {
    const store = openStore(COMPANY);
    store.execute(reparentUnits, { units: [unit('Finance'), unit('Sales'), unit('East')], parent: unit('Operations') });
    expect(reportsOf(store, 'Operations')).toEqual(['Finance', 'Sales']);
    expect(reportsOf(store, 'Sales')).toEqual(['East', 'West']);
  });

  it('become roots where they stand', () => {
    const store = openStore(COMPANY);
    const before = at(store, 'Finance');
    store.execute(reparentUnits, { units: [unit('Finance')], parent: null });
    expect(reportsOf(store, null)).toEqual(['Board', 'Finance']);
    expect(at(store, 'Finance')).toEqual(before);
  });

  it('change places with a neighbour, on the drawing too', () => {
    const store = openStore(COMPANY);
    const [operations, finance] = [at(store, 'Operations'), at(store, 'Finance')];
    store.execute(reorderUnit, { unit: unit('Finance'), by: -1 });
    expect(reportsOf(store, 'Board')).toEqual(['Sales', 'Finance', 'Operations']);
    expect([at(store, 'Finance'), at(store, 'Operations')]).toEqual([operations, finance]);
  });

  it('go up beside their parent, and down under the sibling before', () => {
    const store = openStore(COMPANY);
    store.execute(promoteUnit, { unit: unit('East') });
    expect(reportsOf(store, 'Board')).toEqual(['Sales', 'East', 'Operations', 'Finance']);
    store.execute(demoteUnit, { unit: unit('East') });
    expect(reportsOf(store, 'Sales')).toEqual(['West', 'East']);
  });

  it('take the same fields in one step, all of them', () => {
    const store = openStore(COMPANY);
    store.execute(editUnits, { units: [unit('East'), unit('West')], fields: { colour: 'teal', head: 'Ada' } });
    for (const name of ['East', 'West']) expect(store.view.unit(unit(name))).toMatchObject({ colour: 'teal', head: 'Ada' });
    store.undo();
    expect(store.view.unit(unit('West'))).toMatchObject({ colour: null, head: '' });
  });

  it('moved by the hand are pinned, no other is, and the branch goes along', () => {
    const store = openStore(COMPANY);
    const [sales, east] = [at(store, 'Sales'), at(store, 'East')];
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Sales')] }, by: { x: 30.4, y: -10 } });
    expect(at(store, 'Sales')).toEqual({ x: sales.x + 30, y: sales.y - 10 });
    expect(at(store, 'East')).toEqual({ x: east.x + 30, y: east.y - 10 });
    expect(
      Object.keys(COMPANY.Board)
        .concat('East', 'Board')
        .filter(name => store.view.unit(unit(name))?.pinned),
    ).toEqual(['Sales']);
  });

  it('selected with their own reports move once', () => {
    const store = openStore(COMPANY);
    const east = at(store, 'East');
    store.execute(nudgeSelection, { selection: { ...NOTHING_SELECTED, units: [unit('East'), unit('Sales')] }, by: { x: 4, y: 0 } });
    expect(at(store, 'East')).toEqual({ x: east.x + 4, y: east.y });
  });

  it('stay where they are when their pin is lifted', () => {
    const store = openStore(COMPANY);
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('West')] }, by: { x: 77, y: 50 } });
    const before = at(store, 'West');
    store.execute(unpinUnits, { units: [unit('West')] });
    expect(store.view.unit(unit('West'))?.pinned).toBe(false);
    expect(at(store, 'West')).toEqual(before);
  });
});
