import { resolve } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { err, ok } from '../../shared/base/result.ts';
import { describeForeign } from '../../shared/file/describeForeign.ts';
import { describeFailure, describeProblem } from '../../shared/file/describeOutcome.ts';
import type { Opened } from '../../shared/file/openOutcome.ts';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { readDocument } from '../services/documentFiles.ts';
import type { CliFailure } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { EXIT } from './exitCodes.ts';

/** The file, read and understood. A failure has one sentence, and for a wrong document a line for each thing that is wrong in it. */
export async function openDocument(machine: CliMachine, file: string): Promise<Result<Opened, CliFailure>> {
  const { language } = machine;
  const path = resolve(machine.folder, file);
  await machine.writes.settle(path);
  const read = await readDocument(machine.fs, path);
  if (!read.ok) return unreadable(file, hostSentence(machine, read.error));
  const outcome = parseDocument(read.value.text, read.value.form);
  if (outcome.kind === 'opened') return ok(outcome);
  const reason = describeFailure(language, outcome);
  if (outcome.kind !== 'invalid') return unreadable(file, reason);
  const details = outcome.problems.map(problem => describeProblem(language, problem));
  return err({ exit: EXIT.errors, sentences: [{ key: 'cli.about', values: { file, sentence: reason } }], details });
}

const unreadable = (file: string, sentence: string): Result<never, CliFailure> =>
  err({ exit: EXIT.unreadable, sentences: [{ key: 'cli.about', values: { file, sentence } }] });

/** The machine's refusal in words that fit a terminal: there is no Open to look with. */
export function hostSentence({ language }: CliMachine, error: HostError): string {
  const { code, subject } = error;
  switch (code) {
    case 'notFound':
      return translate(language, 'cli.host.notFound');
    case 'folderGone':
      return translate(language, 'cli.host.folderGone');
    case 'alreadyExists':
      return translate(language, 'cli.host.alreadyExists');
    case 'notOurs':
      return translate(language, 'hostError.notOurs', { subject, kind: describeForeign(language, error.foreign) });
    default:
      return translate(language, `hostError.${code}`, { subject });
  }
}
