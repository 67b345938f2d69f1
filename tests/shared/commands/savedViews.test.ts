import { describe, expect, it } from 'vitest';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { editDrawing } from '../../../shared/commands/document/editDrawing.ts';
import { duplicateScenario } from '../../../shared/commands/scenarios/duplicateScenario.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import { addView } from '../../../shared/commands/views/addView.ts';
import { applyView } from '../../../shared/commands/views/applyView.ts';
import { deleteView } from '../../../shared/commands/views/deleteView.ts';
import { editView } from '../../../shared/commands/views/editView.ts';
import { reorderView } from '../../../shared/commands/views/reorderView.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { isShown } from '../../../shared/layout/shown.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import type { Seen } from '../../../shared/model/savedView.ts';
import { viewsInOrder } from '../../../shared/model/viewsInOrder.ts';
import { openStore, unit } from '../../support/openStore.ts';

const view = (id: string): ViewId => id as ViewId;
const names = (store: DocumentStore): string[] => viewsInOrder(store.view.scenario).map(({ name }) => name);
const seenIn = (store: DocumentStore, more: Partial<Seen> = {}): Seen => ({
  drawing: store.view.scenario.drawing,
  collapsed: [...store.view.scenario.units.values()].filter(one => one.collapsed).map(({ id }) => id),
  focus: null,
  light: null,
  area: null,
  ...more,
});
const save = (store: DocumentStore, id: string, name: string, more: Partial<Seen> = {}) =>
  store.execute(addView, { id: view(id), name, seen: seenIn(store, more) });
/** Of the cards that are drawn. */
const places = ({ view: now }: DocumentStore) =>
  [...now.scenario.units.values()].filter(({ id }) => isShown(now, id)).map(({ id, place, collapsed }) => ({ id, place, collapsed }));

const ORG = { Board: { Sales: { North: {}, South: { Shops: {} } }, Care: { Desk: {}, Field: {} } } };

function arranged(): DocumentStore {
  const store = openStore(ORG);
  store.execute(arrange, null);
  return store;
}

describe('the saved views of a scenario', () => {
  it('stand in the order in which they were saved until the hand changes it', () => {
    const store = arranged();
    for (const name of ['One', 'Two', 'Three']) save(store, name, name);
    expect(names(store)).toEqual(['One', 'Two', 'Three']);
    store.execute(reorderView, { view: view('Three'), by: -1 });
    expect(names(store)).toEqual(['One', 'Three', 'Two']);
    expect(store.execute(reorderView, { view: view('One'), by: -1 })).toMatchObject({ ok: false, reason: 'refusal.viewFirst' });
    expect(store.execute(reorderView, { view: view('Two'), by: 1 })).toMatchObject({ ok: false, reason: 'refusal.viewLast' });
    store.undo();
    expect(names(store)).toEqual(['One', 'Two', 'Three']);
  });

  it('have names of their own', () => {
    const store = arranged();
    save(store, 'a', '  Works council ');
    expect(names(store)).toEqual(['Works council']);
    expect(save(store, 'b', 'works COUNCIL')).toMatchObject({ ok: false, reason: 'refusal.viewNameTaken' });
    expect(save(store, 'b', ' ')).toMatchObject({ ok: false, reason: 'refusal.viewWithoutName' });
    save(store, 'b', 'Board');
    expect(store.execute(editView, { view: view('b'), fields: { name: 'WORKS council' } })).toMatchObject({ ok: false });
    expect(store.execute(editView, { view: view('b'), fields: { name: '' } })).toMatchObject({ ok: false });
    // Its own name in other letters is no one else's.
    expect(store.execute(editView, { view: view('b'), fields: { name: ' BOARD' } }).ok).toBe(true);
    expect(names(store)).toEqual(['Works council', 'BOARD']);
  });

  it('are another scenario’s too when it is copied, and each may change its own', () => {
    const store = arranged();
    save(store, 'a', 'Board');
    const original = store.shown;
    store.execute(duplicateScenario, { scenario: original });
    store.execute(editView, { view: view('a'), fields: { name: 'Board, later' } });
    expect(names(store)).toEqual(['Board, later']);
    store.show(original);
    expect(names(store)).toEqual(['Board']);
  });

  it('outlive the units that they speak of', () => {
    const store = arranged();
    store.execute(collapseUnits, { units: [unit('Sales')], collapsed: true });
    save(store, 'a', 'Sales', { focus: unit('Sales'), light: { kind: 'chain', unit: unit('Sales') } });
    const selection = { units: [unit('Sales')], notes: [], frames: [], dependencies: [], secondaryLines: [] };
    store.execute(deleteSelection, { selection, choice: { reports: 'delete', duties: 'delete' } });
    expect(store.execute(applyView, { view: view('a') }).ok).toBe(true);
    expect(checkInvariants(store.document)).toEqual([]);
    store.execute(deleteView, { view: view('a') });
    expect(names(store)).toEqual([]);
    expect(store.execute(applyView, { view: view('a') })).toMatchObject({ ok: false, reason: 'refusal.gone' });
  });
});

describe('a saved view that is shown', () => {
  it('draws the scenario as it was, down to the place of each card, as one step', () => {
    const store = arranged();
    store.execute(collapseUnits, { units: [unit('Sales'), unit('Care')], collapsed: true });
    store.execute(editDrawing, { cardDetail: 'names', colourBy: 'kind' });
    const then = places(store);
    save(store, 'a', 'Names');
    store.execute(editDrawing, { cardDetail: 'all', colourBy: 'branch', direction: 'right' });
    store.execute(collapseUnits, { units: [unit('Sales'), unit('Care')], collapsed: false });
    const open = places(store);
    store.execute(applyView, { view: view('a') });
    expect(store.view.scenario.drawing).toMatchObject({ cardDetail: 'names', colourBy: 'kind', direction: 'down' });
    expect(places(store)).toEqual(then);
    store.undo();
    expect(places(store)).toEqual(open);
    store.redo();
    expect(places(store)).toEqual(then);
  });

  it('moves only what makes room where the cards are drawn alike', () => {
    const store = arranged();
    save(store, 'a', 'All');
    const then = places(store);
    store.execute(collapseUnits, { units: [unit('Care')], collapsed: true });
    const before = store.view.unit(unit('North'));
    store.execute(applyView, { view: view('a') });
    expect(places(store)).toEqual(then);
    expect(store.view.unit(unit('North'))).toBe(before);
  });

  it('shows what came since', () => {
    const store = arranged();
    store.execute(collapseUnits, { units: [unit('Sales')], collapsed: true });
    save(store, 'a', 'Short');
    store.execute(addUnit, { id: unit('New'), kind: 'team', parent: unit('Desk') });
    store.execute(collapseUnits, { units: [unit('Desk')], collapsed: true });
    store.execute(applyView, { view: view('a') });
    expect(store.view.unit(unit('Desk'))?.collapsed).toBe(false);
    expect(store.view.unit(unit('Sales'))?.collapsed).toBe(true);
  });

  it('is no step where it is shown already', () => {
    const store = arranged();
    save(store, 'a', 'All');
    const steps = store.history.done.length;
    expect(store.execute(applyView, { view: view('a') }).ok).toBe(true);
    expect(store.history.done.length).toBe(steps);
  });

  it('opens a great many branches as it opens a few', () => {
    const branches = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`B${i}`, { [`R${i}`]: {} }]));
    const store = openStore({ Board: branches });
    store.execute(arrange, null);
    save(store, 'a', 'All');
    const then = places(store);
    store.execute(collapseUnits, { units: Array.from({ length: 80 }, (_, i) => unit(`B${i}`)), collapsed: true });
    store.execute(applyView, { view: view('a') });
    expect(places(store)).toEqual(then);
  });
});
