import { isJsonObject, type JsonObject } from '../base/json.ts';
import { jsonFields } from './canonicalJson.ts';
import type { RecordShape } from './recordShape.ts';

/** What the writer reads of any record of the model. */
type Fields = Readonly<Record<string, unknown>>;

/** A record as the text of its fields (`"key":value`): the known ones in the order of their schema, then the unknown ones sorted. `id` is left out, being the key that the record stands under. */
export function recordFields(shape: RecordShape, record: object): string[] {
  return fieldTexts(shape, record as Fields, (record as { unknown?: JsonObject }).unknown ?? {}, 'id');
}

function fieldTexts(shape: RecordShape, record: Fields, unknown: JsonObject, left: string | null): string[] {
  const texts: string[] = [];
  for (const { key, inner, list } of shape.fields) {
    if (key === left) continue;
    const value = record[key];
    let text: string;
    if (inner === null) text = JSON.stringify(value);
    else if (list) text = `[${(value as readonly Fields[]).map(item => recordText(inner, item, unknownOf(item, 'unknown'))).join(',')}]`;
    else text = recordText(inner, value as Fields, unknownOf(unknown, key));
    texts.push(`${JSON.stringify(key)}:${text}`);
  }
  const others = Object.entries(unknown).filter(([key]) => !shape.byKey.has(key));
  return others.length === 0 ? texts : [...texts, ...jsonFields(Object.fromEntries(others))];
}

const recordText = (shape: RecordShape, record: Fields, unknown: JsonObject): string =>
  `{${fieldTexts(shape, record, unknown, null).join(',')}}`;

function unknownOf(holder: Fields, key: string): JsonObject {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return isJsonObject(value) ? value : {};
}
