import { translate } from '../../shared/i18n/translate.ts';
import type { CliCommand, CliFailure } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { COMMAND_NAMES, type CommandName, HELP_WORDS } from './commandNames.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { exportCommand } from './exportCommand.ts';
import { inspectCommand } from './inspectCommand.ts';
import { newCommand } from './newCommand.ts';
import { parseInput } from './parseInput.ts';
import { templatesCommand } from './templatesCommand.ts';
import { validateCommand } from './validateCommand.ts';

const COMMANDS: Readonly<Record<CommandName, CliCommand>> = {
  new: newCommand,
  templates: templatesCommand,
  validate: validateCommand,
  inspect: inspectCommand,
  export: exportCommand,
};
const isCommandName = (word: string | undefined): word is CommandName => COMMAND_NAMES.some(name => name === word);

/** Does what the arguments say. The answer is the exit code of the process. */
export async function runCli(args: readonly string[], machine: CliMachine): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) return refuse(machine, null, { exit: EXIT.usage, sentences: [{ key: 'cli.usage.commandMissing' }] });
  if (HELP_WORDS.includes(name)) return help(machine, isCommandName(rest[0]) ? COMMANDS[rest[0]] : null);
  if (!isCommandName(name)) {
    const candidates = COMMAND_NAMES.join(', ');
    return refuse(machine, null, { exit: EXIT.usage, sentences: [{ key: 'cli.usage.noCommand', values: { name, candidates } }] });
  }
  const command = COMMANDS[name];
  if (rest.some(argument => argument === '--help' || argument === '-h')) return help(machine, command);
  const input = parseInput(command, rest);
  if (!input.ok) return refuse(machine, command, input.error);
  const result = await command.run(input.value, machine);
  return result.ok ? EXIT.done : refuse(machine, command, result.error);
}

function help({ language, print }: CliMachine, command: CliCommand | null): ExitCode {
  if (command !== null) {
    print(translate(language, `cli.${command.name}.help`));
    return EXIT.done;
  }
  print(translate(language, 'cli.help.intro'));
  const width = Math.max(...COMMAND_NAMES.map(name => name.length)) + 2;
  for (const name of COMMAND_NAMES) print(`  ${name.padEnd(width)}${translate(language, `cli.${name}.summary`)}`);
  print('');
  print(translate(language, 'cli.help.more'));
  return EXIT.done;
}

/** Says it on the standard error; after wrong usage with a hint at the help. */
function refuse({ language, report }: CliMachine, command: CliCommand | null, { exit, sentences, details = [] }: CliFailure): ExitCode {
  for (const { key, values } of sentences) report(`orgsketch: ${translate(language, key, values)}`);
  for (const detail of details) report(detail);
  if (exit === EXIT.usage) report(translate(language, 'cli.usage.hint', { command: command === null ? '' : ` ${command.name}` }));
  return exit;
}
