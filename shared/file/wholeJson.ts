import type { Json } from '../base/json.ts';

/** A key with space before its colon: nobody writes one, and then keys are not counted as fast. */
const SPACED_KEY = /"[ \t\r\n]+:/;

/**
 * The value of a sound JSON text in which no key stands twice in one object, no number is too large and nothing is nested deeper than `maxDepth`; undefined for
 * any other, and now and then for one of these: `scanJson` says then what it is. Costs about as
 * much as that walk, and the value comes with it.
 */
export function wholeJson(text: string, maxDepth: number): Json | undefined {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  // Of a key that stands twice `JSON.parse` keeps one. In the text there are never fewer `":` than keys: as many as in the value, and none was lost.
  if (SPACED_KEY.test(text)) return undefined;
  const keys = keysIn(value, maxDepth);
  return keys === colonsAfterQuotes(text) ? value : undefined;
}

function colonsAfterQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) count += 1;
  return count;
}

/** NaN where a number is none that can be written, or something is nested too deep. */
function keysIn(value: Json, depth: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += keysIn(item, depth - 1);
    return count;
  }
  const held = value as Readonly<Record<string, Json>>;
  // What comes of JSON inherits nothing that is listed: no list of its keys has to be made.
  for (const key in held) {
    const item = held[key] as Json;
    count += 1;
    if (typeof item === 'object' ? item !== null : typeof item === 'number') count += keysIn(item, depth - 1);
  }
  return count;
}
