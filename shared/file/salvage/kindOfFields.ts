import { isJsonObject, type Json } from '../../base/json.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/scenario.ts';
import { ENTITY_SHAPES } from '../fileShapes.ts';

const fieldsOf = (kind: EntityKind): string[] => [...ENTITY_SHAPES[kind].byKey.keys()].filter(key => key !== 'id');
/** The richest first: a dependency has all that a secondary line has. */
const KINDS = ENTITY_KINDS.map(kind => ({ kind, keys: fieldsOf(kind) })).sort((a, b) => b.keys.length - a.keys.length);

/** What an object is, told by its fields alone: it has all of a kind's. null for something else. */
export function kindOfFields(value: Json): EntityKind | null {
  if (!isJsonObject(value)) return null;
  return KINDS.find(({ keys }) => keys.every(key => Object.hasOwn(value, key)))?.kind ?? null;
}

/** Whether it has as many of a kind's fields: enough to be one that is damaged, and not something that lies inside one. */
export function hasFields(kind: EntityKind, value: object, least: number): boolean {
  return fieldsOf(kind).filter(key => Object.hasOwn(value, key)).length >= least;
}
