import { ok } from '../../shared/base/result.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import { TEMPLATES } from '../../shared/templates/templates.ts';
import type { CliCommand } from './cliCommand.ts';

/** Lists what `new --template` can start from. */
export const templatesCommand: CliCommand = {
  name: 'templates',
  takesFile: false,
  options: { json: 'flag', help: 'flag' },
  async run(input, machine) {
    const templates = TEMPLATES.map(({ id, words }) => ({
      id,
      names: Object.fromEntries(LANGUAGES.map(language => [language, words[language].name])),
    }));
    if (input.flag('json')) machine.print(JSON.stringify(templates, null, 2));
    else for (const { id, names } of templates) machine.print(`${id}  ${Object.values(names).join(' / ')}`);
    return ok(null);
  },
};
