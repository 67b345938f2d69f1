import { isJsonObject, type Json } from '../base/json.ts';

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON on one line with the keys of every object sorted: equal data, equal text. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  return `{${jsonFields(value).join(',')}}`;
}

/** The fields of an object as `"key":value`, sorted by key. */
export function jsonFields(object: Readonly<Record<string, Json>>): string[] {
  return Object.keys(object)
    .sort(byCodeUnit)
    .map(key => `${JSON.stringify(key)}:${canonicalJson(object[key] ?? null)}`);
}
