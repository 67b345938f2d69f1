import type { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { ENTITY_KINDS, ENTITY_SCHEMAS, type Entities, type EntityKind, type ScenarioHead, scenarioHeadSchema } from '../model/scenario.ts';
import { type DocumentSettings, settingsSchema } from '../model/settings.ts';
import { decodeRecord, otherFields } from './decodeRecord.ts';
import { entityName } from './entityName.ts';
import { COLLECTION_KEYS, ENTITY_SHAPES, FILE_KEYS, SCENARIO_HEAD_SHAPE, SETTINGS_SHAPE } from './fileShapes.ts';
import { jsonPointer, type ProblemCode, type UnplacedProblem } from './problem.ts';
import type { RecordShape } from './recordShape.ts';
import type { Repair } from './repair.ts';
import type { Told } from './told.ts';

/** A document whose every field is what it should be, before anybody asked whether its parts fit together. */
export interface DraftDocument {
  readonly settings: DocumentSettings;
  readonly scenarios: DraftScenario[];
  readonly unknown: JsonObject | null;
}

export interface DraftScenario {
  readonly head: Omit<ScenarioHead, 'id' | 'order'> & { readonly id: string; order: string };
  readonly entities: { readonly [K in EntityKind]: Map<string, Entities[K]> };
  readonly unknown: JsonObject | null;
}

/** Enough to see what is wrong; a file of 100,000 mistakes is not read to the end. */
export const PROBLEMS_MAX = 100;

export type Decoded =
  | { readonly draft: DraftDocument; readonly repairs: readonly Repair[] }
  | { readonly problems: readonly UnplacedProblem[] };

/**
 * A migrated file, field by field.
 *
 * @param entities so many are in it, as `countEntities` has it
 */
export function decodeDocument(file: JsonObject, entities: number, told: Told): Decoded {
  const reader = new Reader(entities, told);
  const settings = reader.record(settingsSchema, SETTINGS_SHAPE, file.settings, [], 'settings', null);
  const held = reader.keyed(file.scenarios, ['scenarios']);
  const scenarios = Object.keys(held)
    .map(id => reader.scenario(id, held[id] as Json))
    .filter(scenario => scenario !== null);
  if (isJsonObject(file.scenarios) && Object.keys(file.scenarios).length === 0) reader.complain('noScenario', ['scenarios']);
  if (reader.problems.length > 0 || settings === null) return { problems: reader.problems };
  const draft = { settings: settings as DocumentSettings, scenarios, unknown: otherFields(file, FILE_KEYS) };
  return { draft, repairs: reader.repairs };
}

/** Entities: some milliseconds' worth. */
const TOLD_EVERY = 2_000;

type Path = readonly (string | number)[];

class Reader {
  readonly problems: UnplacedProblem[] = [];
  readonly repairs: Repair[] = [];
  readonly #entities: number;
  readonly #told: Told;
  #read = 0;

  constructor(entities: number, told: Told) {
    this.#entities = entities;
    this.#told = told;
  }

  complain(code: ProblemCode, path: Path, values: UnplacedProblem['values'] = {}, entity: string | null = null): void {
    if (this.problems.length < PROBLEMS_MAX) this.problems.push({ code, values, path: jsonPointer(path), entity });
  }

  scenario(id: string, value: Json): DraftScenario | null {
    const path = ['scenarios', id];
    const head = this.record(scenarioHeadSchema, SCENARIO_HEAD_SHAPE, value, ['scenarios'], id, id) as
      | (DraftScenario['head'] & { unknown?: JsonObject })
      | null;
    if (!isJsonObject(value)) return null;
    const entities = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, this.collection(kind, value[kind], [...path, kind])]));
    if (head === null) return null;
    const { unknown, ...known } = head;
    return { head: known, entities: entities as DraftScenario['entities'], unknown: otherFields(unknown ?? {}, COLLECTION_KEYS) };
  }

  collection(kind: EntityKind, value: Json | undefined, path: Path): Map<string, object> {
    const entities = new Map<string, object>();
    const held = this.keyed(value, path);
    for (const id of Object.keys(held)) {
      const entity = this.record(ENTITY_SCHEMAS[kind], ENTITY_SHAPES[kind], held[id], path, id, id);
      if (entity !== null) entities.set(id, entity);
      this.#read += 1;
      if (this.#read % TOLD_EVERY === 0) this.#told(this.#read / this.#entities);
    }
    return entities;
  }

  keyed(value: Json | undefined, path: Path): JsonObject {
    if (isJsonObject(value)) return value;
    this.complain(value === undefined ? 'missing' : 'notObject', path);
    return {};
  }

  /** One record, which stands under `key` in what `path` leads to; `id` is the one that counts, whatever the record says. Asked 100,000 times: only what is wrong gets a path and a name. */
  record(schema: z.ZodType, shape: RecordShape, value: Json | undefined, path: Path, key: string, id: string | null): object | null {
    if (!isJsonObject(value)) {
      this.complain(value === undefined ? 'missing' : 'notObject', [...path, key]);
      return null;
    }
    const said = Object.hasOwn(value, 'id') ? value.id : undefined;
    // The value is the file's own, read a moment ago: a copy of each record would cost a tenth of the whole.
    const named = id === null || said === id ? value : Object.assign(value as Record<string, Json>, { id });
    const decoded = decodeRecord(schema, shape, named);
    const name = (): string | null => (id === null ? null : entityName(value, id));
    if ('problems' in decoded) {
      for (const problem of decoded.problems) this.complain(problem.code, [...path, key, ...problem.path], problem.values, name());
      return null;
    }
    if (id !== null && said !== undefined && said !== id) {
      this.repairs.push({ code: 'idDiffers', values: { name: name() ?? id, id }, path: jsonPointer([...path, key]) });
    }
    return decoded.record;
  }
}
