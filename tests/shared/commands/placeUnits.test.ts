import { describe, expect, it } from 'vitest';
import { type Rect, right } from '../../../shared/base/geometry.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { placeUnits } from '../../../shared/commands/units/placeUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { boxOf } from '../../../shared/layout/placeOf.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { collisions } from '../../support/collisions.ts';
import { openStore, reportsOf, unit } from '../../support/openStore.ts';

const COMPANY = {
  Board: { Sales: { East: {}, West: {} }, Operations: { Stock: {}, Care: {} }, Finance: { Books: {} }, Legal: {} },
  Partner: { Broker: {} },
};
const company = (): DocumentStore => {
  const store = openStore(COMPANY);
  store.execute(arrange, null);
  store.seal();
  return store;
};
const box = (store: DocumentStore, name: string): Rect => boxOf(store.view, store.view.unit(unit(name)) as Unit);
const cards = (store: DocumentStore): Rect[] => unitsInTreeOrder(store.view).map(one => boxOf(store.view, one));
const place = (store: DocumentStore, names: string[], parent: string | null, before: string | null) =>
  store.execute(placeUnits, {
    units: names.map(unit),
    parent: parent === null ? null : unit(parent),
    before: before === null ? null : unit(before),
  });

/** The reports of the unit from left to right, as the eye sees them. */
const asSeen = (store: DocumentStore, parent: string): string[] =>
  reportsOf(store, parent).toSorted((a, b) => box(store, a).x - box(store, b).x);

describe('units that take a place among siblings', () => {
  it.each([
    ['first', ['Stock'], 'Board', 'Sales', ['Stock', 'Sales', 'Operations', 'Finance', 'Legal']],
    ['between', ['Books', 'East'], 'Board', 'Finance', ['Sales', 'Operations', 'Books', 'East', 'Finance', 'Legal']],
    ['last', ['Broker'], 'Board', null, ['Sales', 'Operations', 'Finance', 'Legal', 'Broker']],
    ['forward', ['Sales'], 'Board', 'Legal', ['Operations', 'Finance', 'Sales', 'Legal']],
    ['back', ['Finance'], 'Board', 'Sales', ['Finance', 'Sales', 'Operations', 'Legal']],
    ['from apart', ['Legal', 'Sales'], 'Board', 'Finance', ['Operations', 'Legal', 'Sales', 'Finance']],
    ['before one of them', ['Operations', 'Sales'], 'Board', 'Operations', ['Operations', 'Sales', 'Finance', 'Legal']],
    ['with what reports to them', ['Sales', 'East'], 'Board', null, ['Operations', 'Finance', 'Legal', 'Sales']],
  ])('%s: stand there in the tree and on the drawing, and cover no card', (_where, names, parent, before, expected) => {
    const store = company();
    expect(place(store, names, parent, before)).toMatchObject({ ok: true });
    expect(reportsOf(store, parent)).toEqual(expected);
    expect(asSeen(store, parent)).toEqual(expected);
    expect(collisions(cards(store))).toEqual([]);
  });

  it('move nothing before them, and close the row up where one of it goes on: those after it stay', () => {
    const store = company();
    const before = new Map(['Sales', 'East', 'Legal', 'Partner'].map(name => [name, box(store, name)]));
    place(store, ['Operations'], 'Board', 'Legal');
    for (const [name, old] of before) expect([name, box(store, name)]).toEqual([name, old]);
    expect(box(store, 'Operations').x).toBeLessThan(box(store, 'Legal').x);
  });

  it('come back to their places by one undo', () => {
    const store = company();
    const before = cards(store);
    place(store, ['Legal', 'West'], 'Operations', 'Care');
    expect(cards(store)).not.toEqual(before);
    store.undo();
    expect(cards(store)).toEqual(before);
    expect(reportsOf(store, 'Board')).toEqual(['Sales', 'Operations', 'Finance', 'Legal']);
  });

  it('stay where the hand pinned them while only the order changes, and lose the pin with the parent', () => {
    const store = company();
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Finance')] }, by: { x: 0, y: 300 } });
    const pinned = box(store, 'Finance');
    place(store, ['Finance'], 'Board', 'Sales');
    expect(box(store, 'Finance')).toEqual(pinned);
    place(store, ['Finance'], 'Sales', 'East');
    expect(store.view.unit(unit('Finance'))?.pinned).toBe(false);
    expect(asSeen(store, 'Sales')).toEqual(['Finance', 'East', 'West']);
  });

  it('become trees beside the one before them; a tree that changes its order stays where it stands', () => {
    const store = company();
    place(store, ['Operations'], null, 'Partner');
    expect(reportsOf(store, null)).toEqual(['Board', 'Operations', 'Partner']);
    expect(box(store, 'Operations').y).toBe(box(store, 'Board').y);
    expect(box(store, 'Operations').x).toBeGreaterThanOrEqual(right(box(store, 'Board')));
    expect(collisions(cards(store))).toEqual([]);
    const partner = box(store, 'Partner');
    place(store, ['Partner'], null, 'Board');
    expect(reportsOf(store, null)).toEqual(['Partner', 'Board', 'Operations']);
    expect(box(store, 'Partner')).toEqual(partner);
  });
});
