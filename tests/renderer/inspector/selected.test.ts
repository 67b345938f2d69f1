import { describe, expect, it } from 'vitest';
import { selected, shared } from '../../../renderer/features/inspector/selected.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { counter } from './counter.ts';

const a = 'a' as UnitId;
const b = 'b' as UnitId;

describe('what the inspector is about', () => {
  it('is the unit, several, or the document when undo took the selection away', () => {
    const newId = counter();
    const store = createDocumentStore(emptyDocument('en', newId), newId);
    for (const id of [a, b]) store.execute(addUnit, { id, kind: 'department', parent: null, at: { x: 0, y: 0 } });
    expect(selected(store.view, { ...NOTHING_SELECTED, units: [a] })).toMatchObject({ kind: 'unit', unit: { id: a } });
    expect(selected(store.view, { ...NOTHING_SELECTED, units: [a, b] })).toMatchObject({ kind: 'several' });
    store.undo();
    expect(selected(store.view, { ...NOTHING_SELECTED, units: [a, b] })).toMatchObject({ kind: 'unit', unit: { id: a } });
    expect(selected(store.view, { ...NOTHING_SELECTED, units: [b] })).toEqual({ kind: 'document' });
  });

  it('says which values several share', () => {
    expect(shared([{ x: 1 }, { x: 1 }], one => one.x)).toEqual({ mixed: false, value: 1 });
    expect(shared([{ x: 1 }, { x: 2 }], one => one.x)).toEqual({ mixed: true });
  });
});
