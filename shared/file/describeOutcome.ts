import { assertNever } from '../base/assertNever.ts';
import { translate } from '../i18n/translate.ts';
import type { Language } from '../model/settings.ts';
import type { Opened, OpenFailure } from './openOutcome.ts';
import type { Problem } from './problem.ts';
import type { Repair } from './repair.ts';

/** Why a file did not open, in one or two sentences; an invalid one's problems are said by `describeProblem`. */
export function describeFailure(language: Language, failure: OpenFailure): string {
  switch (failure.kind) {
    case 'notOrgsketch':
      return translate(language, `file.foreign.${failure.what}`);
    case 'damaged': {
      const { line, column } = failure.place;
      return translate(language, `file.damaged.${failure.fault}`, { line, column, character: failure.character });
    }
    case 'invalid':
      return translate(language, 'file.invalid', { count: failure.problems.length });
    case 'tooNew':
      return translate(language, 'file.tooNew', { version: failure.version, readableFrom: failure.readableFrom });
    case 'tooLarge':
      return translate(language, `file.tooLarge.${failure.what}`, { limit: failure.limit.toLocaleString(language) });
    default:
      return assertNever(failure, 'how a file did not open');
  }
}

/** One problem with its place: line and column, path, and the name of the entity. */
export function describeProblem(language: Language, { code, values, path, place, entity }: Problem): string {
  const problem = translate(language, `file.problem.${code}`, values);
  const where = place === null ? 'file.at.path' : entity === null ? 'file.at.place' : 'file.at.entity';
  return translate(language, where, { problem, path, entity: entity ?? '', line: place?.line ?? 0, column: place?.column ?? 0 });
}

export function describeRepair(language: Language, { code, values }: Repair): string {
  return translate(language, `file.repair.${code}`, values);
}

/** What a person should know of a file that opened, beside its repairs. */
export function describeWarnings(language: Language, { migratedFrom, newerVersion }: Opened): string[] {
  const warnings: string[] = [];
  if (migratedFrom !== null) warnings.push(translate(language, 'file.migrated', { version: migratedFrom }));
  if (newerVersion !== null) warnings.push(translate(language, 'file.newer', { version: newerVersion }));
  return warnings;
}
