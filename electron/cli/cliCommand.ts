import type { Result } from '../../shared/base/result.ts';
import { err } from '../../shared/base/result.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { MessageValues } from '../../shared/i18n/translate.ts';
import type { CliMachine } from './cliMachine.ts';
import type { CommandName } from './commandNames.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';

/** One thing that the command line can do. Its words are `cli.<name>.summary`, `.usage` and `.help`. */
export interface CliCommand {
  readonly name: CommandName;
  /** Whether it takes a file before its options. */
  readonly takesFile: boolean;
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
  run(input: CliInput, machine: CliMachine): Promise<Result<null, CliFailure>>;
}

/** The arguments, checked against the command's options. */
export interface CliInput {
  /** As it was typed; empty for a command without one. */
  readonly file: string;
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/** Why a command ends otherwise than well: the exit code with the sentences for it, the first of which says the most. */
export interface CliFailure {
  readonly exit: ExitCode;
  readonly sentences: readonly { readonly key: MessageKey; readonly values?: MessageValues }[];
  /** Lines that are sentences already. */
  readonly details?: readonly string[];
}

export const failed = (exit: ExitCode, key: MessageKey, values: MessageValues = {}): Result<never, CliFailure> =>
  err({ exit, sentences: [{ key, values }] });

export const wrongUsage = (key: MessageKey, values: MessageValues = {}): Result<never, CliFailure> => failed(EXIT.usage, key, values);
