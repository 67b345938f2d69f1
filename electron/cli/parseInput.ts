import { parseArgs } from 'node:util';
import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { type CliCommand, type CliFailure, type CliInput, wrongUsage } from './cliCommand.ts';

/** The command's arguments, or what is wrong with them. Node's own check is off: its complaints are in English only. */
export function parseInput(command: CliCommand, args: readonly string[]): Result<CliInput, CliFailure> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const kind = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (kind === undefined) return wrongUsage('cli.usage.unknownOption', { option });
    if (texts.has(token.name) || flags.has(token.name)) return wrongUsage('cli.usage.twice', { option });
    if (kind === 'flag') {
      if (token.value !== undefined) return wrongUsage('cli.usage.noValue', { option });
      flags.add(token.name);
    } else {
      // "--to --scale 2" forgot a value; "--to=--odd" means it.
      const forgotten = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
      if (forgotten) return wrongUsage('cli.usage.valueMissing', { option });
      texts.set(token.name, token.value);
    }
  }
  const [file = '', ...more] = files;
  const surplus = command.takesFile ? more[0] : files[0];
  if (surplus !== undefined) return wrongUsage('cli.usage.surplus', { argument: surplus });
  if (command.takesFile && file === '') return wrongUsage('cli.usage.fileMissing');
  return ok({ file, text: option => texts.get(option), flag: option => flags.has(option) });
}
