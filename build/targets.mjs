// @ts-check

/**
 * What is built: one bundle for each program. `entry` and `file` are relative to the project's root; `inputs` are the folders whose
 * change makes the bundle stale (the build's own files and the lock count for every one).
 *
 * @typedef {'renderer' | 'main' | 'preload' | 'host' | 'cli'} TargetName
 * @typedef {{ entry: string, outDir: string, file: string, format: 'esm' | 'cjs', inputs: readonly string[] }} Target
 */

/** @type {Readonly<Record<TargetName, Target>>} */
export const TARGETS = {
  renderer: {
    entry: 'renderer/index.html',
    outDir: 'dist/renderer',
    file: 'index.html',
    format: 'esm',
    inputs: ['renderer', 'shared'],
  },
  main: { entry: 'electron/main.ts', outDir: 'dist/main', file: 'main.cjs', format: 'cjs', inputs: ['electron', 'shared'] },
  // A sandboxed preload must be one CommonJS file.
  preload: { entry: 'electron/preload.ts', outDir: 'dist/main', file: 'preload.cjs', format: 'cjs', inputs: ['electron', 'shared'] },
  host: { entry: 'electron/browser/main.ts', outDir: 'dist/host', file: 'host.mjs', format: 'esm', inputs: ['electron', 'shared'] },
  cli: { entry: 'electron/cli/main.ts', outDir: 'dist/cli', file: 'cli.mjs', format: 'esm', inputs: ['electron', 'shared'] },
};

/** @param {string} name @returns {name is TargetName} */
export const isTargetName = name => Object.hasOwn(TARGETS, name);
