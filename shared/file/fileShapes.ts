import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind, scenarioHeadSchema } from '../model/scenario.ts';
import { settingsSchema } from '../model/settings.ts';
import { type RecordShape, recordShape } from './recordShape.ts';

export const SETTINGS_SHAPE = recordShape(settingsSchema);
export const SCENARIO_HEAD_SHAPE = recordShape(scenarioHeadSchema);
export const ENTITY_SHAPES = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, recordShape(ENTITY_SCHEMAS[kind])])) as Readonly<
  Record<EntityKind, RecordShape>
>;

/** The keys of a file's top level, and of a scenario, that have a meaning to this version; all others are kept as they came. */
export const FILE_KEYS: ReadonlySet<string> = new Set(['format', 'version', 'readableFrom', 'settings', 'scenarios']);
export const SCENARIO_KEYS: ReadonlySet<string> = new Set([...SCENARIO_HEAD_SHAPE.byKey.keys(), ...ENTITY_KINDS]);
export const COLLECTION_KEYS: ReadonlySet<string> = new Set(ENTITY_KINDS);
