import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { type CliFailure, type CliInput, wrongUsage } from './cliCommand.ts';

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
