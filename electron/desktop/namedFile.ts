import { resolve } from 'node:path';

/**
 * The document that a command line names: its last argument that is no option, seen from where the person stands. Run from source,
 * Electron's own argument is the app's folder: that is none.
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
