import { beforeEach, describe, expect, it } from 'vitest';
import { deletionOptions } from '../../../renderer/features/deletion/deletionOptions.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { createDocumentStore, type DocumentStore } from '../../../shared/history/documentStore.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { counter } from '../inspector/counter.ts';

const [top, middle, leaf] = ['top', 'middle', 'leaf'] as [UnitId, UnitId, UnitId];
let store: DocumentStore;
const of = (units: readonly UnitId[]) => ({ ...NOTHING_SELECTED, units });

beforeEach(() => {
  const newId = counter();
  store = createDocumentStore(emptyDocument('en', newId), newId);
  store.execute(addUnit, { id: top, kind: 'department', parent: null, at: { x: 0, y: 0 } });
  store.execute(addUnit, { id: middle, kind: 'department', parent: top });
  store.execute(addUnit, { id: leaf, kind: 'department', parent: middle });
  store.execute(addDuties, { unit: middle, texts: ['Plan', 'Buy'] });
  store.execute(addDuties, { unit: top, texts: ['Lead'] });
});

describe('the question before a deletion', () => {
  it('names the unit above for reports and duties', () => {
    const options = deletionOptions(store.view, of([middle]), 'toParent');
    expect(options.reports.map(unit => unit.id)).toEqual([leaf]);
    expect(options).toMatchObject({ reportsTo: [top], dutiesTo: [top], dutiesCanGoUp: true });
    expect(options.plan.units.map(unit => unit.id)).toEqual([middle]);
  });

  it('still asks about reports when they are to be deleted, and counts them among what goes', () => {
    const options = deletionOptions(store.view, of([middle]), 'delete');
    expect(options.reports.map(unit => unit.id)).toEqual([leaf]);
    expect(options.plan.units.map(unit => unit.id)).toEqual([middle, leaf]);
  });

  it('offers no unit above for the duties of a root', () => {
    expect(deletionOptions(store.view, of([top]), 'toParent')).toMatchObject({ reportsTo: [null], dutiesCanGoUp: false });
    expect(deletionOptions(store.view, of([top, middle]), 'toParent')).toMatchObject({ dutiesTo: [null], dutiesCanGoUp: false });
  });
});
