import { expect, it } from 'vitest';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';

it('typing that is taken back by hand leaves no step, and the document is the one that was saved', () => {
  let last = 0;
  const newId = () => `id${++last}`;
  const store = createDocumentStore(emptyDocument('en', newId), newId);
  const unit = 'a' as UnitId;
  store.execute(addUnit, { id: unit, kind: 'department', parent: null, name: 'Sales' });
  store.seal();
  const saved = store.position;
  const type = (name: string) => store.execute(editUnits, { units: [unit], fields: { name } });
  for (const name of ['Sales!', 'Sales!!', 'Sales']) type(name);
  expect(store.position).toBe(saved);
  // Typing on after that is a step of its own, and one undo takes it back whole.
  for (const name of ['Sale', 'Sal']) type(name);
  store.undo();
  expect(store.view.unit(unit)?.name).toBe('Sales');
  store.undo();
  expect(store.view.unit(unit)).toBeUndefined();
});
