/** In the order in which the help names them. Apart from what they do, so that the packed app can tell a command without loading any. */
export const COMMAND_NAMES = ['new', 'templates', 'validate', 'inspect', 'export'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const HELP_WORDS: readonly string[] = ['--help', '-h', 'help'];
