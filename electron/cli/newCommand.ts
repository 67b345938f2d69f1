import { ok } from '../../shared/base/result.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { emptyDocument } from '../../shared/model/orgDocument.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import { instantiateTemplate } from '../../shared/templates/instantiateTemplate.ts';
import { findTemplate, TEMPLATES } from '../../shared/templates/templates.ts';
import { writeDocument } from '../services/documentFiles.ts';
import { type CliCommand, wrongUsage } from './cliCommand.ts';
import { choiceOf, required } from './optionValues.ts';
import { notWritten, targetFile } from './writtenFile.ts';

/** Writes a new document: empty, or from a template. What is there already stays unless `--overwrite` says otherwise. */
export const newCommand: CliCommand = {
  name: 'new',
  takesFile: false,
  options: { template: 'text', language: 'text', to: 'text', overwrite: 'flag', help: 'flag' },
  async run(input, machine) {
    const to = required(input, 'to');
    if (!to.ok) return to;
    const target = targetFile(machine, to.value, ['.org']);
    if (!target.ok) return target;
    const language = choiceOf(input, 'language', LANGUAGES, machine.language);
    if (!language.ok) return language;
    const id = input.text('template');
    const template = id === undefined ? undefined : findTemplate(id);
    if (id !== undefined && template === undefined) {
      return wrongUsage('cli.usage.noTemplate', { name: id, candidates: TEMPLATES.map(one => one.id).join(', ') });
    }
    const document =
      template === undefined ? emptyDocument(language.value, machine.newId) : instantiateTemplate(template, language.value, machine.newId);
    const terms = { expected: null, overwrite: input.flag('overwrite') };
    const written = await writeDocument(machine.fs, machine.writes, target.value.path, serializeDocument(document), terms);
    if (!written.ok) return notWritten(machine, to.value, written.error);
    machine.print(translate(machine.language, 'cli.new.done', { file: to.value }));
    return ok(null);
  },
};
