import { err, ok } from '../../shared/base/result.ts';
import { describeRepair, describeWarnings } from '../../shared/file/describeOutcome.ts';
import { translate } from '../../shared/i18n/translate.ts';
import type { CliCommand } from './cliCommand.ts';
import { openDocument } from './openDocument.ts';

/** Says whether a file is a sound document, and what opening it would repair. The file itself is not touched. */
export const validateCommand: CliCommand = {
  name: 'validate',
  takesFile: true,
  options: { help: 'flag' },
  async run(input, machine) {
    const opened = await openDocument(machine, input.file);
    if (!opened.ok) {
      // What is wrong in a document of ours is what was asked for, and so the result.
      for (const detail of opened.error.details ?? []) machine.print(detail);
      return err({ exit: opened.error.exit, sentences: opened.error.sentences });
    }
    const { repairs } = opened.value;
    const remarks = [
      ...repairs.map(repair => describeRepair(machine.language, repair)),
      ...describeWarnings(machine.language, opened.value),
    ];
    for (const remark of remarks) machine.print(remark);
    const sum = remarks.length === 0 ? 'cli.validate.sound' : 'cli.validate.remarks';
    machine.print(translate(machine.language, sum, { file: input.file, count: remarks.length }));
    return ok(null);
  },
};
