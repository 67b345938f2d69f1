import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../shared/base/geometry.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { deleteDuties } from '../../../shared/commands/duties/deleteDuties.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { boxOf } from '../../../shared/layout/placeOf.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
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
});
