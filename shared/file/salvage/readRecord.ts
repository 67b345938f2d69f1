import type { Json } from '../../base/json.ts';
import { DEPTH_MAX } from '../format.ts';
import { scanValue } from '../scanJson.ts';

/** An entity stands in its section, its scenario, the scenarios and the file: with those around it, it must not be too deep again. */
const DEPTH_INSIDE = DEPTH_MAX - 4;

/** An object of a damaged text, as far as it can be read. */
export interface ReadRecord {
  /** It is well-formed from brace to brace. */
  readonly whole: boolean;
  /** Behind its closing brace, or the first character that is wrong in it. */
  readonly end: number;
  /** Where its fields' values begin, up to the first thing that is wrong. */
  readonly starts: readonly { readonly key: string; readonly start: number }[];
}

export interface Fields {
  readonly fields: readonly (readonly [string, Json])[];
  /** Behind the last one. */
  readonly end: number;
}

/** The object whose opening brace stands at that offset. */
export function readRecord(text: string, open: number): ReadRecord {
  const starts: { readonly key: string; readonly start: number }[] = [];
  const { fault, end } = scanValue(text, open, DEPTH_INSIDE, (path, start) => {
    if (path.length === 1) starts.push({ key: String(path[0]), start });
  });
  return { whole: fault === null, end, starts };
}

/** The fields of an object up to the first that is not whole, or that is `last` in the eyes of the caller, which then is left out. */
export function readFields(text: string, open: number, record: ReadRecord, last: (key: string, value: Json) => boolean): Fields {
  const fields: (readonly [string, Json])[] = [];
  let behind = open + 1;
  for (const { key, start } of record.starts) {
    const { fault, end } = scanValue(text, start, DEPTH_INSIDE - 1);
    // What stops with the text may have gone on: a number that was longer.
    if (fault !== null || end === text.length) break;
    const value = JSON.parse(text.slice(start, end)) as Json;
    if (last(key, value)) break;
    fields.push([key, value]);
    behind = end;
  }
  return { fields, end: behind };
}

/**
 * The fields at the beginning of an object that are plain or among its `own`, and the key of the first one that holds something else: how a
 * file and its scenarios begin.
 */
export function leadingFields(
  text: string,
  open: number,
  { starts, ...record }: ReadRecord,
  own: ReadonlySet<string>,
): Fields & { readonly next: string | null } {
  const first = starts.findIndex(({ key, start }) => !own.has(key) && '{['.includes(text.charAt(start)));
  const plain = first === -1 ? starts : starts.slice(0, first);
  return { ...readFields(text, open, { ...record, starts: plain }, () => false), next: starts[first]?.key ?? null };
}
