import { addUnit } from '../../shared/commands/units/addUnit.ts';
import { createDocumentStore, type DocumentStore } from '../../shared/history/documentStore.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { emptyDocument } from '../../shared/model/orgDocument.ts';
import { counterIds } from './counterIds.ts';

/** Names with those that report to them: `{ Board: { Sales: {}, Operations: { Care: {} } } }`. A name is the unit's id as well. */
export interface Outline {
  readonly [name: string]: Outline;
}

/** An open document with these units, drawn by the commands that a person would use. */
export function openStore(outline: Outline = {}): DocumentStore {
  const newId = counterIds();
  const store = createDocumentStore(emptyDocument('en', newId), newId);
  const draw = (parent: UnitId | null, units: Outline): void => {
    for (const [name, reports] of Object.entries(units)) {
      const id = name as UnitId;
      store.execute(addUnit, { id, kind: 'department', parent, name });
      draw(id, reports);
    }
  };
  draw(null, outline);
  store.seal();
  return store;
}

/** A unit's id in a document of `openStore`. */
export const unit = (name: string): UnitId => name as UnitId;

/** The names below a unit, in order; of the roots for null. */
export const reportsOf = (store: DocumentStore, parent: string | null): string[] =>
  store.view.childrenOf(parent === null ? null : unit(parent)).map(({ id }) => id);
