import { resolve } from 'node:path';

/**
 * The document that a command line names: its last argument that is no option, from where the person stands. The first argument is the
 * program itself; run from source, Electron's second is the app's own folder.
 */
export function namedFile(argv: readonly string[], workingDirectory: string, appPath: string): string | null {
  const name = argv
    .slice(1)
    .filter(argument => argument !== '' && !argument.startsWith('-'))
    .at(-1);
  if (name === undefined) return null;
  const path = resolve(workingDirectory, name);
  return path === resolve(appPath) ? null : path;
}
