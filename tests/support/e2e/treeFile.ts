import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { DependencyId, UnitId } from '../../../shared/model/ids.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { counterIds } from '../counterIds.ts';

/** Units by their names, each with its reports. Names are unique. */
export interface Tree {
  readonly [name: string]: Tree;
}

interface Held {
  readonly duties?: Readonly<Record<string, readonly string[]>>;
  /** Giver, receiver, label. */
  readonly dependencies?: readonly (readonly [string, string, string])[];
}

/** The text of a document with these departments, each beside and below the others as it falls. */
export function treeFile(tree: Tree, { duties = {}, dependencies = [] }: Held = {}, newId = counterIds()): string {
  const store = createDocumentStore(emptyDocument('en', newId), newId);
  const ids = new Map<string, UnitId>();
  const idOf = (name: string): UnitId => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`no unit ${name}`);
    return id;
  };
  const grow = (branch: Tree, parent: UnitId | null): void => {
    for (const [name, reports] of Object.entries(branch)) {
      const id = newId() as UnitId;
      ids.set(name, id);
      store.execute(addUnit, { id, kind: 'department', parent, name });
      grow(reports, id);
    }
  };
  grow(tree, null);
  for (const [name, texts] of Object.entries(duties)) store.execute(addDuties, { unit: idOf(name), texts });
  for (const [from, to, label] of dependencies) {
    store.execute(addDependency, { id: newId() as DependencyId, from: idOf(from), to: idOf(to), label });
  }
  return serializeDocument(store.document);
}
