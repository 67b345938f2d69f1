import type { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from '../../base/json.ts';
import { translate } from '../../i18n/translate.ts';
import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind, scenarioHeadSchema } from '../../model/scenario.ts';
import { type Language, settingsSchema } from '../../model/settings.ts';
import { decodeRecord } from '../decodeRecord.ts';
import { entityName } from '../entityName.ts';
import { ENTITY_SHAPES, SCENARIO_HEAD_SHAPE, SETTINGS_SHAPE } from '../fileShapes.ts';
import { ENTITIES_MAX } from '../format.ts';
import { jsonPointer } from '../problem.ts';
import type { RecordShape } from '../recordShape.ts';
import type { LostCode, UnplacedLost } from './lost.ts';
import { RECORD_DEFAULTS, SCENARIO_DEFAULTS, SETTINGS_DEFAULTS } from './recordDefaults.ts';

/** A file of which every field is what it should be: what was not is set as in something new, or left out with what it belongs to. */
export interface MendedFile {
  readonly file: JsonObject;
  readonly entities: number;
  readonly lost: readonly UnplacedLost[];
}

export function mendFile(file: JsonObject): MendedFile {
  const mender = new Mender();
  const settings = mender.settings(file.settings);
  const language = settings.drawingLanguage as Language;
  const scenarios = mender.scenarios(file.scenarios, translate(language, 'file.recoveredScenario'));
  return { file: { ...file, settings, scenarios }, entities: mender.entities, lost: mender.lost };
}

class Mender {
  readonly lost: UnplacedLost[] = [];
  entities = 0;

  settings(value: Json | undefined): JsonObject {
    const given = isJsonObject(value) ? value : {};
    const mended = mend(settingsSchema, SETTINGS_SHAPE, given, SETTINGS_DEFAULTS);
    // Its own stand-ins are all sound.
    const { record, fields } = 'missing' in mended ? { record: SETTINGS_DEFAULTS, fields: mended.missing } : mended;
    if (fields.length > 0) this.#say('settings', {}, '/settings', null, fields);
    return record;
  }

  scenarios(value: Json | undefined, unnamed: string): JsonObject {
    const mended: [string, Json][] = [];
    for (const [id, scenario] of isJsonObject(value) ? Object.entries(value) : []) {
      const path = ['scenarios', id];
      const head = isJsonObject(scenario)
        ? mend(scenarioHeadSchema, SCENARIO_HEAD_SHAPE, { ...scenario, id }, { ...SCENARIO_DEFAULTS, name: unnamed })
        : { missing: [id] };
      if (!isJsonObject(scenario) || 'missing' in head) {
        this.#say('dropped', { name: entityName(isJsonObject(scenario) ? scenario : {}, id) }, jsonPointer(path), null, ['id']);
        continue;
      }
      const collections = ENTITY_KINDS.map(kind => [kind, this.collection(kind, scenario[kind], [...path, kind])] as const);
      mended.push([id, Object.fromEntries<Json>([...Object.entries(head.record), ...collections])]);
    }
    return Object.fromEntries(mended);
  }

  collection(kind: EntityKind, value: Json | undefined, path: readonly string[]): JsonObject {
    if (!isJsonObject(value)) {
      this.#say('section', {}, jsonPointer(path), kind);
      return {};
    }
    const mended: [string, Json][] = [];
    for (const [id, entity] of Object.entries(value)) {
      if (this.entities === ENTITIES_MAX) {
        this.#say('tooMany', { limit: ENTITIES_MAX }, jsonPointer([...path, id]));
        break;
      }
      const record = this.record(kind, id, entity, jsonPointer([...path, id]));
      if (record === null) continue;
      this.entities += 1;
      mended.push([id, record]);
    }
    return Object.fromEntries(mended);
  }

  record(kind: EntityKind, id: string, value: Json, pointer: string): JsonObject | null {
    const given = isJsonObject(value) ? value : {};
    const mended = mend(ENTITY_SCHEMAS[kind], ENTITY_SHAPES[kind], { ...given, id }, RECORD_DEFAULTS[kind]);
    const name = entityName(given, id);
    if ('missing' in mended) {
      this.#say('dropped', { name }, pointer, kind, mended.missing);
      return null;
    }
    if (mended.fields.length > 0) this.#say('fields', { name }, pointer, kind, mended.fields);
    return mended.record;
  }

  #say(code: LostCode, values: UnplacedLost['values'], at: string, kind: EntityKind | null = null, fields: readonly string[] = []): void {
    this.lost.push({ code, values, fields, kind, at });
  }
}

/** The record with stand-ins for those of its fields that are wrong; or the fields that have none. */
function mend(
  schema: z.ZodType,
  shape: RecordShape,
  value: JsonObject,
  defaults: JsonObject,
): { record: JsonObject; fields: string[] } | { missing: string[] } {
  const decoded = decodeRecord(schema, shape, value);
  if (!('problems' in decoded)) return { record: value, fields: [] };
  const fields = [...new Set(decoded.problems.map(problem => String(problem.path[0])))];
  const missing = fields.filter(field => !Object.hasOwn(defaults, field));
  if (missing.length > 0) return { missing };
  return { record: { ...value, ...Object.fromEntries(fields.map(field => [field, defaults[field] as Json])) }, fields };
}
