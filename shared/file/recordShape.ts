import { z } from 'zod';
import { type PlainCheck, plainCheck } from './plainCheck.ts';

/** The fields of a schema in its order: what the writer writes first, and what tells a known field from an unknown one. */
export interface RecordShape {
  readonly fields: readonly FieldShape[];
  readonly byKey: ReadonlyMap<string, FieldShape>;
  /** Those that hold a list of records. */
  readonly lists: readonly { readonly key: string; readonly inner: RecordShape }[];
  /** Whether a record is sound and has nothing more in it. */
  readonly isPlain: PlainCheck;
}

export interface FieldShape {
  readonly key: string;
  /** For a field that holds a record of its own, or a list of them. */
  readonly inner: RecordShape | null;
  readonly list: boolean;
}

export function recordShape(schema: z.ZodObject): RecordShape {
  const fields = Object.entries(schema.shape).map(([key, field]): FieldShape => {
    if (field instanceof z.ZodObject) return { key, inner: recordShape(field), list: false };
    if (field instanceof z.ZodArray && field.element instanceof z.ZodObject) return { key, inner: recordShape(field.element), list: true };
    return { key, inner: null, list: false };
  });
  const lists = fields.flatMap(({ key, inner, list }) => (list && inner !== null ? [{ key, inner }] : []));
  return { fields, byKey: new Map(fields.map(field => [field.key, field])), lists, isPlain: plainCheck(schema) };
}
