import type { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { type FieldProblem, problemOfIssue } from './problemOfIssue.ts';
import type { RecordShape } from './recordShape.ts';

/**
 * A record as its schema wants it, with what the schema does not know kept under `unknown`: the record's own fields by their key, those of
 * a record inside (a place) under the key of that record, those of an item in a list (a KPI) with the item.
 */
export function decodeRecord(schema: z.ZodType, shape: RecordShape, value: JsonObject): { record: object } | { problems: FieldProblem[] } {
  // Nearly every one: it stays what it was read as.
  if (shape.isPlain(value)) return { record: value };
  const decoded = schema.safeParse(value, { reportInput: true });
  if (!decoded.success) return { problems: oneForEachField(decoded.error.issues.map(problemOfIssue)) };
  return { record: withUnknown(shape, decoded.data as Record<string, unknown>, value) };
}

/** An empty text is too short and of the wrong form as well: the first complaint says enough. */
function oneForEachField(problems: readonly FieldProblem[]): FieldProblem[] {
  return [...new Map(problems.toReversed().map(problem => [problem.path.join('/'), problem])).values()].reverse();
}

function withUnknown(shape: RecordShape, record: Record<string, unknown>, value: JsonObject): Record<string, unknown> {
  let kept = record;
  for (const { key, inner } of shape.lists) {
    const items = record[key] as readonly Record<string, unknown>[];
    if (items.length === 0) continue;
    const raw = value[key] as readonly JsonObject[];
    kept = { ...kept, [key]: items.map((item, index) => withUnknown(inner, item, raw[index] ?? {})) };
  }
  const unknown = unknownFields(shape, value);
  return unknown === null ? kept : { ...kept, unknown };
}

/** `Object.fromEntries` makes own fields whatever their name: a key `__proto__` is kept like any other and reaches no prototype. */
function unknownFields(shape: RecordShape, value: JsonObject): JsonObject | null {
  let entries: [string, Json][] | null = null;
  for (const key of Object.keys(value)) {
    const field = shape.byKey.get(key);
    if (field === undefined) {
      entries ??= [];
      entries.push([key, value[key] as Json]);
    } else if (field.inner !== null && !field.list) {
      const held = value[key] as Json;
      const inside = isJsonObject(held) ? unknownFields(field.inner, held) : null;
      if (inside === null) continue;
      entries ??= [];
      entries.push([key, inside]);
    }
  }
  return entries === null ? null : Object.fromEntries(entries);
}

/** The fields whose keys are not among the known ones; null for none. */
export function otherFields(value: JsonObject, known: ReadonlySet<string>): JsonObject | null {
  const entries = Object.entries(value).filter(([key]) => !known.has(key));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
