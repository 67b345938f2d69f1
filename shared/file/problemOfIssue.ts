import type { z } from 'zod';
import type { MessageValues } from '../i18n/translate.ts';
import type { ProblemCode } from './problem.ts';

/** A schema's complaint in our own words. */
export interface FieldProblem {
  readonly code: ProblemCode;
  readonly values: MessageValues;
  readonly path: readonly (string | number)[];
}

export function problemOfIssue(issue: z.core.$ZodIssue): FieldProblem {
  const path = issue.path.map(part => (typeof part === 'number' ? part : String(part)));
  return { path, ...wordsOf(issue, path.at(-1)) };
}

const TYPES: Readonly<Record<string, ProblemCode>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notWhole',
  boolean: 'notYesNo',
  array: 'notList',
  object: 'notObject',
};

function wordsOf(issue: z.core.$ZodIssue, field: string | number | undefined): { code: ProblemCode; values: MessageValues } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'missing', values: {} };
      return { code: TYPES[issue.expected] ?? 'notText', values: {} };
    case 'too_big': {
      const values = { max: Number(issue.maximum) };
      return { code: issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooManyItems' : 'tooLarge', values };
    }
    case 'too_small':
      return { code: issue.origin === 'string' ? 'tooShort' : 'tooSmall', values: { min: Number(issue.minimum) } };
    case 'invalid_format':
      return { code: field === 'order' ? 'notAnOrderKey' : field === 'currency' ? 'notACurrency' : 'notAnId', values: {} };
    case 'invalid_value':
      if (issue.input === undefined) return { code: 'missing', values: {} };
      return { code: 'notOneOf', values: { options: issue.values.map(String).join(', ') } };
    case 'invalid_union': {
      if (issue.input === undefined) return { code: 'missing', values: {} };
      const options = issue.errors.flat().flatMap(inner => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
      return { code: 'notOneOf', values: { options: options.join(', ') } };
    }
    default:
      throw new Error(`a schema complains in a way that no sentence says: ${issue.code}`);
  }
}
