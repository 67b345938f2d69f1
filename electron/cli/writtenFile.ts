import { extname, resolve } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { err, ok } from '../../shared/base/result.ts';
import { describeForeign } from '../../shared/file/describeForeign.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { type CliFailure, wrongUsage } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { EXIT } from './exitCodes.ts';
import { hostSentence } from './openDocument.ts';

/** Where `--to` leads, and its ending; refused when the ending is not one of those that the command writes. */
export function targetFile<T extends string>(
  machine: CliMachine,
  file: string,
  endings: readonly T[],
): Result<{ readonly path: string; readonly ending: T }, CliFailure> {
  const given = extname(file).toLowerCase();
  const ending = endings.find(one => one === given);
  if (ending === undefined) return wrongUsage('cli.usage.ending', { file, endings: endings.join(', ') });
  return ok({ path: resolve(machine.folder, file), ending });
}

export function notWritten(machine: CliMachine, file: string, error: HostError): Result<never, CliFailure> {
  const sentence =
    error.code === 'notOurs'
      ? translate(machine.language, 'cli.host.notOurs', { kind: describeForeign(machine.language, error.foreign) })
      : hostSentence(machine, error);
  return err({ exit: EXIT.notWritten, sentences: [{ key: 'cli.about', values: { file, sentence } }] });
}
