import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../shared/base/geometry.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { deleteDuties } from '../../../shared/commands/duties/deleteDuties.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import { demoteUnit } from '../../../shared/commands/units/demoteUnit.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { placeUnits } from '../../../shared/commands/units/placeUnits.ts';
import { promoteUnit } from '../../../shared/commands/units/promoteUnit.ts';
import { reorderUnit } from '../../../shared/commands/units/reorderUnit.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { boxOf } from '../../../shared/layout/placeOf.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { BRANCH_STYLES } from '../../../shared/model/unit.ts';
import { collisions } from '../../support/collisions.ts';
import { openStore, unit } from '../../support/openStore.ts';

const boxes = (store: DocumentStore): Map<UnitId, Rect> =>
  new Map(unitsInTreeOrder(store.view).map(one => [one.id, boxOf(store.view, one)]));
const COMPANY = { Board: { Sales: { East: {}, West: {} }, Operations: { Stock: {}, Care: { Night: {} } }, Finance: { Books: {} } } };
const company = (): DocumentStore => {
  const store = openStore(COMPANY);
  store.execute(arrange, null);
  return store;
};
const LONG = 'A duty that is long enough to fill its two lines on the card of the unit that it stands on';

/** The units that stood elsewhere before, other than those that are new. */
function movedBy(store: DocumentStore, act: () => unknown): UnitId[] {
  const before = boxes(store);
  act();
  return [...boxes(store)]
    .filter(([id, box]) => before.has(id) && (before.get(id)?.x !== box.x || before.get(id)?.y !== box.y))
    .map(([id]) => id);
}

describe('making room', () => {
  it('moves only the later siblings with their branches, and the same for each ancestor, when a unit is added', () => {
    const store = company();
    const moved = movedBy(store, () =>
      store.execute(addUnit, { id: unit('New'), kind: 'team', parent: unit('Sales'), after: unit('East') }),
    );
    const after = ['West', 'Operations', 'Stock', 'Care', 'Night', 'Finance', 'Books'];
    expect(moved.every(id => after.includes(id))).toBe(true);
    expect(moved).toContain('West');
    expect(collisions(boxes(store).values())).toEqual([]);
  });

  it('moves a branch whole: no report against its parent', () => {
    const store = company();
    const before = boxes(store);
    store.execute(addUnit, { id: unit('New'), kind: 'team', parent: unit('Sales') });
    const after = boxes(store);
    for (const [parent, report] of [
      ['Operations', 'Stock'],
      ['Care', 'Night'],
      ['Finance', 'Books'],
    ] as const) {
      const offset = (all: Map<UnitId, Rect>) => (all.get(unit(report)) as Rect).x - (all.get(unit(parent)) as Rect).x;
      expect(offset(after)).toBe(offset(before));
    }
  });

  it('moves nothing sideways when a card grows into the free space below it', () => {
    const store = openStore({ Board: { Sales: {}, Operations: {} } });
    const moved = movedBy(store, () => store.execute(addDuties, { unit: unit('Operations'), texts: [LONG] }));
    expect(moved).toEqual([]);
  });

  it('moves what stands below a card that grows down by as much, and no card beside it', () => {
    const store = company();
    const before = boxes(store);
    const moved = movedBy(store, () => store.execute(addDuties, { unit: unit('Operations'), texts: [LONG, LONG, LONG] }));
    const grown = (boxes(store).get(unit('Operations')) as Rect).height - (before.get(unit('Operations')) as Rect).height;
    expect(grown).toBeGreaterThan(60);
    expect((boxes(store).get(unit('Stock')) as Rect).y - (before.get(unit('Stock')) as Rect).y).toBe(grown);
    for (const name of ['Board', 'Sales', 'East', 'West', 'Finance', 'Books']) expect(moved).not.toContain(name);
  });

  it('moves nothing when a unit is renamed within its lines', () => {
    const store = company();
    expect(movedBy(store, () => store.execute(editUnits, { units: [unit('Sales')], fields: { name: 'Trade' } }))).toEqual([]);
  });

  it('steps aside itself when its reports are pushed down on to an earlier branch', () => {
    const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: {} } });
    store.execute(addDuties, { unit: unit('Operations'), texts: [LONG, LONG] });
    expect(collisions(boxes(store).values())).toEqual([]);
  });

  it('leaves no card on another after any run of additions, and of duties taken away, in one tree', () => {
    const additions = fc.array(fc.record({ parent: fc.nat(999), sibling: fc.boolean(), duties: fc.nat(5), fewer: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(additions, run => {
        const store = openStore({ Board: {} });
        for (const [i, { parent, sibling, duties, fewer }] of run.entries()) {
          const units = unitsInTreeOrder(store.view);
          const at = units[parent % units.length] ?? units[0];
          const id = unit(`n${i}`);
          if (at === undefined) continue;
          if (sibling && at.parent !== null) store.execute(addUnit, { id, kind: 'team', parent: at.parent, after: at.id });
          else store.execute(addUnit, { id, kind: 'team', parent: at.id });
          if (duties > 0) store.execute(addDuties, { unit: at.id, texts: Array.from({ length: duties }, () => LONG) });
          const last = store.view.dutiesOf(at.id).slice(-2);
          if (fewer && last.length > 0) store.execute(deleteDuties, { duties: last.map(duty => duty.id) });
          expect(collisions(boxes(store).values())).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('lets two that change places take the room that each needs', () => {
    const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: { Desk: {}, Field: {}, Shop: {} }, Legal: {} } });
    store.execute(arrange, null);
    const first = boxes(store).get(unit('Sales'))?.x;
    store.execute(reorderUnit, { unit: unit('Operations'), by: -1 });
    expect(boxes(store).get(unit('Operations'))?.x).toBe(first);
    expect(collisions(boxes(store).values())).toEqual([]);
    const moved = movedBy(store, () => store.execute(arrange, null));
    expect(moved).toEqual([]);
  });

  it('leaves no shown card on another however units are moved about in their trees', () => {
    const moves = fc.array(fc.record({ kind: fc.nat(10), at: fc.nat(999), to: fc.nat(999), style: fc.nat(8) }), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(moves, run => {
        const store = openStore({
          Board: { A: { A1: {}, A2: {}, A3: { A31: {}, A32: {} } }, B: { B1: { B11: {} } }, C: {}, D: { D1: {}, D2: {} } },
        });
        store.execute(arrange, null);
        for (const { kind, at, to, style } of run) {
          const units = unitsInTreeOrder(store.view);
          const one = units[at % units.length];
          const other = units[to % units.length];
          if (one === undefined || other === undefined) continue;
          const by = style % 2 === 0 ? 1 : -1;
          if (kind === 0 || kind === 1) store.execute(reorderUnit, { unit: one.id, by });
          else if (kind === 2) store.execute(promoteUnit, { unit: one.id });
          else if (kind === 3) store.execute(demoteUnit, { unit: one.id });
          else if (kind === 4) store.execute(reparentUnits, { units: [one.id], parent: other.id });
          else if (kind === 5) store.execute(placeUnits, { units: [one.id], parent: other.parent, before: other.id });
          else if (kind === 6) store.execute(collapseUnits, { units: [one.id], collapsed: style % 2 === 0 });
          else if (kind === 7) store.execute(editUnits, { units: [one.id], fields: { branchStyle: BRANCH_STYLES[style] ?? null } });
          else if (kind === 8) store.execute(addDuties, { unit: one.id, texts: [LONG] });
          else if (kind === 9 && units.length > 4)
            store.execute(deleteSelection, {
              selection: { ...NOTHING_SELECTED, units: [one.id] },
              choice: { reports: 'toParent', duties: 'delete' },
            });
          else store.execute(addUnit, { id: unit(`n${store.view.scenario.units.size}${at}${to}`), kind: 'team', parent: one.id });
          const shown = shownUnits(store).map(shownUnit => boxOf(store.view, shownUnit));
          expect(collisions(shown)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** In tree order, without what is hidden under a collapsed one. */
function shownUnits(store: DocumentStore) {
  const hidden = (id: UnitId | null): boolean => {
    const above = id === null ? undefined : store.view.unit(id);
    return above !== undefined && (above.collapsed || hidden(above.parent));
  };
  return unitsInTreeOrder(store.view).filter(one => !hidden(one.parent));
}
