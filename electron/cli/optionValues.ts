import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { findNamed } from '../../shared/inspect/findNamed.ts';
import { type CliFailure, type CliInput, wrongUsage } from './cliCommand.ts';
import { listed } from './listed.ts';

/** The option as one of a closed set of words; `otherwise` when it was not given. */
export function choiceOf<T extends string>(input: CliInput, option: string, choices: readonly T[], otherwise: T): Result<T, CliFailure> {
  const given = input.text(option);
  if (given === undefined) return ok(otherwise);
  const choice = choices.find(one => one === given);
  return choice === undefined
    ? wrongUsage('cli.usage.notOneOf', { option: `--${option}`, value: given, choices: choices.join(', ') })
    : ok(choice);
}

/** An option without which the command cannot run. */
export function required(input: CliInput, option: string): Result<string, CliFailure> {
  const given = input.text(option);
  return given === undefined ? wrongUsage('cli.usage.optionMissing', { option: `--${option}` }) : ok(given);
}

/**
 * The one that a person means by what they gave for an option. `none`: the failure where there is no such one; `told`: its name among several
 * that it could be.
 */
export function oneNamed<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  option: string,
  name: string,
  none: Result<never, CliFailure>,
  told: (one: T) => string = one => one.name,
): Result<T, CliFailure> {
  const found = findNamed(all, name);
  if (found.ok) return found;
  if (found.error.length === 0) return none;
  const candidates = listed(found.error.map(one => ({ id: one.id, name: told(one) })));
  return wrongUsage('cli.usage.ambiguous', { option: `--${option}`, name, candidates });
}
