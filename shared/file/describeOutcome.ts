import { assertNever } from '../base/assertNever.ts';
import { shortened } from '../base/shortened.ts';
import { translate } from '../i18n/translate.ts';
import type { Language } from '../model/settings.ts';
import type { Opened, OpenFailure } from './openOutcome.ts';
import type { Problem } from './problem.ts';
import type { Repair } from './repair.ts';

/** A key may be as long as a file. */
const PATH_LENGTH = 200;

/** Why a file did not open, in one or two sentences; an invalid one's problems are said by `describeProblem`. */
export function describeFailure(language: Language, failure: OpenFailure): string {
  switch (failure.kind) {
    case 'notOrgsketch':
      return translate(language, `file.foreign.${failure.what}`, { ...failure.place });
    case 'damaged':
      return translate(language, `file.damaged.${failure.fault}`, { ...failure.place, character: failure.character });
    case 'invalid':
      return translate(language, 'file.invalid', { count: failure.problems.length });
    case 'tooNew':
      return translate(language, 'file.tooNew', { version: failure.version, readableFrom: failure.readableFrom, ...failure.place });
    case 'tooLarge':
      return translate(language, `file.tooLarge.${failure.what}`, { limit: failure.limit.toLocaleString(language), ...failure.place });
    default:
      return assertNever(failure, 'how a file did not open');
  }
}

/** One problem with its place: line and column, path, and the name of the entity. */
export function describeProblem(language: Language, { code, values, path, place, entity }: Problem): string {
  const problem = translate(language, `file.problem.${code}`, values);
  const where = entity === null ? 'file.at.place' : 'file.at.entity';
  return translate(language, where, { problem, path: shortened(path, PATH_LENGTH), entity: entity ?? '', ...place });
}

export function describeRepair(language: Language, { code, values }: Repair): string {
  return translate(language, `file.repair.${code}`, values);
}

/** What a person should know of a file that opened, beside its repairs. */
export function describeWarnings(language: Language, { migratedFrom, newerVersion, form }: Opened): string[] {
  const warnings: string[] = [];
  if (form.encoding !== 'utf8') warnings.push(translate(language, `file.encoding.${form.encoding}`));
  if (form.crlf) warnings.push(translate(language, 'file.crlf'));
  if (migratedFrom !== null) warnings.push(translate(language, 'file.migrated', { version: migratedFrom }));
  if (newerVersion !== null) warnings.push(translate(language, 'file.newer', { version: newerVersion }));
  return warnings;
}
