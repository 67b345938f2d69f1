import { resolve } from 'node:path';

/**
 * The documents that a command line names: its arguments that are no options, seen from where the person stands. Run from source,
 * Electron's own argument is the app's folder: that is none.
 */
export function namedFiles(argv: readonly string[], workingDirectory: string, appPath: string): readonly string[] {
  const paths = argv
    .slice(1)
    .filter(argument => argument !== '' && !argument.startsWith('-'))
    .map(name => resolve(workingDirectory, name));
  return [...new Set(paths)].filter(path => path !== resolve(appPath));
}
