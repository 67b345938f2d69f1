import { describe, expect, it } from 'vitest';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { parkUnits } from '../../../shared/commands/units/parkUnits.ts';
import { placeUnits } from '../../../shared/commands/units/placeUnits.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { branchBoxes } from '../../../shared/layout/branchBoxes.ts';
import { placeOf } from '../../../shared/layout/placeOf.ts';
import { shownRoots } from '../../../shared/layout/shown.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { collisions } from '../../support/collisions.ts';
import { openStore, reportsOf, unit } from '../../support/openStore.ts';

function company(): DocumentStore {
  const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: {}, Finance: {} } });
  store.execute(addDuties, { unit: unit('East'), texts: ['Sells'] });
  store.execute(arrange, null);
  store.seal();
  return store;
}
const the = (store: DocumentStore, name: string): Unit => store.view.unit(unit(name)) as Unit;
const cards = (store: DocumentStore) => shownRoots(store.view).flatMap(root => branchBoxes(store.view, root));

describe('a branch on the bench', () => {
  it('reports to nobody, and keeps its place, its reports and what they hold, in one step to undo', () => {
    const store = company();
    const [sales, west] = [placeOf(store.view, the(store, 'Sales')), placeOf(store.view, the(store, 'West'))];
    store.execute(parkUnits, { units: [unit('Sales'), unit('West')], parked: true });
    expect(the(store, 'Sales')).toMatchObject({ parent: null, parked: true, place: sales });
    expect(reportsOf(store, 'Sales')).toEqual(['East', 'West']);
    expect(placeOf(store.view, the(store, 'West'))).toEqual(west);
    expect(store.view.dutiesOf(unit('East'))).toHaveLength(1);
    expect(shownRoots(store.view).map(({ id }) => id)).toEqual(['Board']);
    store.undo();
    expect(the(store, 'Sales')).toMatchObject({ parent: 'Board', parked: false });
  });

  it('comes back where it stood, beside what has come to stand there, or where the hand puts it', () => {
    const store = company();
    const stood = placeOf(store.view, the(store, 'Sales'));
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    store.execute(parkUnits, { units: [unit('Sales')], parked: false });
    expect(the(store, 'Sales')).toMatchObject({ parent: null, parked: false, place: stood });
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    const by = { x: stood.x - placeOf(store.view, the(store, 'Operations')).x, y: 0 };
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Operations')] }, by });
    store.execute(parkUnits, { units: [unit('Sales')], parked: false });
    expect(collisions(cards(store))).toEqual([]);
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    store.execute(parkUnits, { units: [unit('Sales')], parked: false, at: { x: 10, y: 900 } });
    expect(the(store, 'Sales').place).toEqual({ x: 10, y: 900 });
  });

  it.each(['reparent', 'place'] as const)('is off it as soon as it reports to someone again (%s), and stays off when that ends', how => {
    const store = company();
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    if (how === 'reparent') store.execute(reparentUnits, { units: [unit('Sales')], parent: unit('Board') });
    else store.execute(placeUnits, { units: [unit('Sales')], parent: unit('Board'), before: unit('Finance') });
    store.execute(reparentUnits, { units: [unit('Sales')], parent: null });
    expect(the(store, 'Sales')).toMatchObject({ parent: null, parked: false });
  });

  it('stays there when its top is deleted: its reports do not turn up on the drawing', () => {
    const store = company();
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    const selection = { ...NOTHING_SELECTED, units: [unit('Sales')] };
    store.execute(deleteSelection, { selection, choice: { ...PRESET_CHOICE, duties: 'delete' } });
    expect(shownRoots(store.view).map(({ id }) => id)).toEqual(['Board']);
    expect(the(store, 'East')).toMatchObject({ parent: null, parked: true });
  });

  it('is in nobody’s way: what is drawn neither makes room for it nor pushes it', () => {
    const store = company();
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    const parked = the(store, 'Sales');
    store.execute(reparentUnits, { units: [unit('Finance')], parent: unit('Operations') });
    store.execute(arrange, null);
    expect(the(store, 'Sales')).toBe(parked);
  });

  it('is refused where it is already', () => {
    const store = company();
    expect(store.can(parkUnits, { units: [unit('Sales')], parked: false })).toMatchObject({ reason: 'refusal.notParked' });
    store.execute(parkUnits, { units: [unit('Sales')], parked: true });
    expect(store.can(parkUnits, { units: [unit('Sales')], parked: true })).toMatchObject({ reason: 'refusal.parkedAlready' });
    // A report of what is parked is parked with it.
    expect(store.can(parkUnits, { units: [unit('East')], parked: true })).toMatchObject({ reason: 'refusal.parkedAlready' });
  });
});
