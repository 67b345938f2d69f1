import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import type { Dependency } from '../../../shared/model/dependency.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { Note } from '../../../shared/model/note.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import type { SecondaryLine } from '../../../shared/model/secondaryLine.ts';
import type { Unit } from '../../../shared/model/unit.ts';

/** What the inspector is about. */
export type Selected =
  | { readonly kind: 'document' }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'dependency'; readonly dependency: Dependency }
  | { readonly kind: 'secondaryLine'; readonly line: SecondaryLine }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | {
      readonly kind: 'several';
      readonly units: readonly Unit[];
      readonly dependencies: readonly Dependency[];
      readonly secondaryLines: readonly SecondaryLine[];
      readonly notes: readonly Note[];
      readonly frames: readonly Frame[];
    };

/** The selection as records. What undo or a deletion took away in the meantime does not count. */
export function selected(view: ScenarioView, selection: EntitySelection): Selected {
  const units = there(selection.units, id => view.unit(id));
  const dependencies = there(selection.dependencies, id => view.dependency(id));
  const secondaryLines = there(selection.secondaryLines, id => view.scenario.secondaryLines.get(id));
  const notes = there(selection.notes, id => view.note(id));
  const frames = there(selection.frames, id => view.frame(id));
  const count = units.length + dependencies.length + secondaryLines.length + notes.length + frames.length;
  if (count === 0) return { kind: 'document' };
  const [unit, dependency, line, note, frame] = [units[0], dependencies[0], secondaryLines[0], notes[0], frames[0]];
  if (count === 1) {
    if (unit !== undefined) return { kind: 'unit', unit };
    if (dependency !== undefined) return { kind: 'dependency', dependency };
    if (line !== undefined) return { kind: 'secondaryLine', line };
    if (note !== undefined) return { kind: 'note', note };
    if (frame !== undefined) return { kind: 'frame', frame };
  }
  return { kind: 'several', units, dependencies, secondaryLines, notes, frames };
}

function there<Id, Entity>(ids: readonly Id[], find: (id: Id) => Entity | undefined): readonly Entity[] {
  return ids.map(find).filter((entity): entity is Entity & {} => entity !== undefined);
}

/** The value that all of them have; `mixed` where they differ. */
export type Shared<T> = { readonly mixed: false; readonly value: T } | { readonly mixed: true };

export function shared<Entity, T>(entities: readonly [Entity, ...Entity[]], read: (entity: Entity) => T): Shared<T> {
  const value = read(entities[0]);
  return entities.every(entity => read(entity) === value) ? { mixed: false, value } : { mixed: true };
}
