import type { MessageValues } from '../i18n/translate.ts';
import type { TextPlace } from './textPlace.ts';

/** What can be wrong with one field of a file that is well-formed JSON. Its sentence is `file.problem.<code>`. */
export const PROBLEM_CODES = [
  'missing',
  'notText',
  'notNumber',
  'notYesNo',
  'notList',
  'notObject',
  'notWhole',
  'tooLong',
  'tooShort',
  'tooManyItems',
  'tooLarge',
  'tooSmall',
  'notOneOf',
  'notAnId',
  'notAnOrderKey',
  'notACurrency',
  'notAVersion',
  'noScenario',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly values: MessageValues;
  /** JSON pointer of the field: `/scenarios/s1/units/u1/name`. */
  readonly path: string;
  /** Where the field, or the nearest thing around it, stands in the text. */
  readonly place: TextPlace;
  /** What the entity calls itself, as far as that can be read; null for what is no entity. */
  readonly entity: string | null;
}

/** Found before the text was searched for its place. */
export type UnplacedProblem = Omit<Problem, 'place'>;

/** As in RFC 6901. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
