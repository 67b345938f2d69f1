import { COMMAND_NAMES, HELP_WORDS } from '../cli/commandNames.ts';

const WORDS: ReadonlySet<string> = new Set([...COMMAND_NAMES, ...HELP_WORDS]);

/**
 * What the packed app was asked to do without a window, or null. Its first argument says so; what is meant for Chromium may stand before it.
 * So a document named like a command is opened as `./inspect`.
 */
export function commandWords(argv: readonly string[]): readonly string[] | null {
  const args = argv.slice(1);
  const first = args.findIndex(argument => WORDS.has(argument) || !argument.startsWith('-'));
  const word = args[first];
  return word !== undefined && WORDS.has(word) ? args.slice(first) : null;
}
