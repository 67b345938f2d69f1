import type { Point } from '../base/geometry.ts';
import type { KeyedMap } from '../base/keyedMap.ts';
import type { NewId, ScenarioId, UnitId } from '../model/ids.ts';
import { type Entities, type EntityKind, headOf, type ScenarioHead } from '../model/scenario.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { DocumentSettings } from '../model/settings.ts';
import { withinPlaces } from '../model/withinPlaces.ts';
import type { DocumentState } from './documentState.ts';
import { inverted, mergedPatches, type Patch } from './patch.ts';

/**
 * What a command writes through. It reads as a view of the scenario as it now stands (what the command has written included) and
 * records a patch for every write: undo is recorded here and written nowhere.
 */
export interface Edit extends ScenarioView {
  readonly newId: NewId;
  /** Where an arrangement of everything puts the units, if that was worked out before, in another thread; null: it is worked out here. */
  readonly arranged: ReadonlyMap<UnitId, Point> | null;
  /** Adds the entity or replaces the one with its id. */
  put<K extends EntityKind>(kind: K, entity: Entities[K]): void;
  /** As `put`, for many at once, no two of one id: an arrangement's places cost a part of what they do one by one. */
  putAll<K extends EntityKind>(kind: K, entities: readonly Entities[K][]): void;
  /** Takes it away; nothing happens if it is not there. */
  remove<K extends EntityKind>(kind: K, id: Entities[K]['id']): void;
  setSettings(settings: DocumentSettings): void;
  /** Adds a scenario: empty, or with all that another one holds now, every entity under its own id. The two then go their own ways. */
  addScenario(head: ScenarioHead, copyOf: ScenarioId | null): void;
  /** Changes a scenario's name or place among the others; nothing happens if it is not there. */
  setScenarioHead(head: ScenarioHead): void;
  /** Takes it away with all that it holds; nothing happens if it is not there. The last one must stay. */
  removeScenario(id: ScenarioId): void;
}

/**
 * Runs `write` over the state and returns its patches, one an entity however often it was written, without those that changed
 * nothing. A throw leaves the state as it was.
 */
export function recordEdit(state: DocumentState, newId: NewId, write: (edit: Edit) => void): Patch[] {
  const recorded: Patch[] = [];
  const { shown } = state;
  const record = (patches: readonly Patch[]): void => {
    for (const patch of patches) recorded.push(patch);
    state.apply(patches);
  };
  /** null where it is there already. */
  const putting = <K extends EntityKind>(kind: K, written: Entities[K]): Patch | null => {
    const entity = withinPlaces(written);
    const collection = state.view.scenario[kind] as unknown as KeyedMap<string, Entities[K]>;
    const before = collection.get(entity.id) ?? null;
    return before === entity
      ? null
      : ({ kind, scenario: state.view.scenario.id, id: entity.id, before, after: entity } as unknown as Patch);
  };
  const edit: Edit = Object.assign(Object.create(state.view) as ScenarioView, {
    newId,
    arranged: null,
    put<K extends EntityKind>(kind: K, written: Entities[K]): void {
      const patch = putting(kind, written);
      if (patch !== null) record([patch]);
    },
    putAll<K extends EntityKind>(kind: K, written: readonly Entities[K][]): void {
      record(written.flatMap(entity => putting(kind, entity) ?? []));
    },
    remove<K extends EntityKind>(kind: K, id: Entities[K]['id']): void {
      const collection = state.view.scenario[kind] as unknown as KeyedMap<string, Entities[K]>;
      const before = collection.get(id);
      if (before === undefined) return;
      record([{ kind, scenario: state.view.scenario.id, id, before, after: null } as unknown as Patch]);
    },
    setSettings(settings: DocumentSettings): void {
      record([{ kind: 'settings', before: state.document.settings, after: settings }]);
    },
    addScenario(head: ScenarioHead, copyOf: ScenarioId | null): void {
      record([{ kind: 'scenario', id: head.id, before: null, after: { kind: 'made', head, copyOf } }]);
    },
    setScenarioHead(head: ScenarioHead): void {
      const scenario = state.document.scenarios.get(head.id);
      if (scenario !== undefined) record([{ kind: 'scenarioHead', id: head.id, before: headOf(scenario), after: headOf(head) }]);
    },
    removeScenario(id: ScenarioId): void {
      const content = state.document.scenarios.get(id);
      if (content !== undefined) record([{ kind: 'scenario', id, before: { kind: 'kept', content }, after: null }]);
    },
  });
  try {
    write(edit);
  } catch (error) {
    state.apply(inverted(recorded));
    state.show(shown);
    throw error;
  }
  return mergedPatches(recorded);
}
