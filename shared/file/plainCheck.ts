import type { z } from 'zod';
import { isJsonObject, type Json } from '../base/json.ts';

/** Whether a value is one that its schema takes as it is, with no field that the schema does not know. A no says nothing: the schema itself is asked then. */
export type PlainCheck = (value: Json | undefined) => boolean;

/** What the library keeps of a schema, as far as it is read here. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean | null)[];
}
interface CheckDefinition {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

/**
 * A quick check made from a schema, for the hundred thousand records of a file that are as they should be: the library makes several objects of each field
 * that it looks at, this makes none (50,000 units with their 200,000 duties and 75,000 dependencies: see the benches). What it does not understand of a schema, it says no to.
 */
export function plainCheck(schema: z.core.$ZodType): PlainCheck {
  const def = schema._zod.def as unknown as Definition;
  const limits = (def.checks ?? []).map(({ _zod }) => limitOf(_zod.def));
  const withLimits = (holds: PlainCheck): PlainCheck => limits.reduce(both, holds);
  switch (def.type) {
    case 'string':
      return withLimits(value => typeof value === 'string');
    case 'number':
      return withLimits(value => typeof value === 'number' && Number.isFinite(value));
    case 'boolean':
      return withLimits(value => typeof value === 'boolean');
    case 'enum':
    case 'literal': {
      const allowed = new Set<unknown>(def.values ?? Object.values(def.entries ?? {}));
      return withLimits(value => allowed.has(value));
    }
    case 'nullable': {
      const inner = def.innerType === undefined ? NEVER : plainCheck(def.innerType);
      return withLimits(value => value === null || inner(value));
    }
    case 'array': {
      const item = def.element === undefined ? NEVER : plainCheck(def.element);
      return withLimits(value => Array.isArray(value) && value.every(item));
    }
    case 'union': {
      const options = (def.options ?? []).map(plainCheck);
      return withLimits(value => options.some(option => option(value)));
    }
    case 'object':
      return withLimits(objectCheck(def.shape ?? {}));
    default:
      return NEVER;
  }
}

const NEVER: PlainCheck = () => false;

const both =
  (first: PlainCheck, second: PlainCheck): PlainCheck =>
  value =>
    first(value) && second(value);

/** Asked of what has the right type already. */
function limitOf({ check, format, pattern, minimum = 0, maximum = 0, value: bound = 0, inclusive }: CheckDefinition): PlainCheck {
  const length = (value: Json | undefined): number => (value as string | readonly Json[]).length;
  switch (check) {
    case 'min_length':
      return value => length(value) >= minimum;
    case 'max_length':
      return value => length(value) <= maximum;
    case 'string_format':
      return format === 'regex' && pattern !== undefined && !pattern.global && !pattern.sticky
        ? value => pattern.test(value as string)
        : NEVER;
    case 'number_format':
      return format === 'safeint' ? value => Number.isSafeInteger(value) : NEVER;
    case 'less_than':
      return value => (inclusive ? (value as number) <= bound : (value as number) < bound);
    case 'greater_than':
      return value => (inclusive ? (value as number) >= bound : (value as number) > bound);
    default:
      return NEVER;
  }
}

function objectCheck(shape: Readonly<Record<string, z.core.$ZodType>>): PlainCheck {
  const keys = Object.keys(shape);
  const checks = keys.map(key => plainCheck(shape[key] as z.core.$ZodType));
  return value => {
    if (!isJsonObject(value)) return false;
    for (let i = 0; i < keys.length; i += 1) if (!(checks[i] as PlainCheck)(value[keys[i] as string])) return false;
    // As many as are known, all of which are there.
    return Object.keys(value).length === keys.length;
  };
}
