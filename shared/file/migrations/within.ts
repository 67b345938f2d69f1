import { isJsonObject, type JsonObject } from '../../base/json.ts';

/** Changes each object that an object holds under `key`, and leaves alone whatever is not one. */
export function within(holder: JsonObject, key: string, change: (one: JsonObject) => JsonObject): JsonObject {
  const held = holder[key];
  if (!isJsonObject(held)) return holder;
  return { ...holder, [key]: Object.fromEntries(Object.entries(held).map(([id, one]) => [id, isJsonObject(one) ? change(one) : one])) };
}
