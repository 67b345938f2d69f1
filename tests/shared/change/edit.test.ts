import { expect, test } from 'vitest';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import { PLACE_MAX } from '../../../shared/model/fields.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore, unit } from '../../support/openStore.ts';
import { opened } from '../../support/sampleFile.ts';

test('a card beside one at the very edge stays inside, so that what is saved can be opened again', () => {
  const text = serializeDocument(openStore({ A: {} }).document).replace(/"place":\{[^}]*\}/, `"place":{"x":${PLACE_MAX},"y":${PLACE_MAX}}`);
  const newId = counterIds();
  const store = createDocumentStore(opened(text).document, newId);
  expect(store.execute(addUnit, { id: 'B' as UnitId, kind: 'department', parent: null, after: unit('A'), name: 'B' })).toMatchObject({
    ok: true,
  });
  expect(checkInvariants(store.document)).toEqual([]);
  expect(opened(serializeDocument(store.document)).repairs).toEqual([]);
});
