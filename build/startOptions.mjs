// @ts-check
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const START_USAGE = 'npm start -- [--browser] [--port N] [--no-open] [FILE.org]';

/** @typedef {{ browser: boolean, port: number, open: boolean, file: string | null }} StartOptions */

/**
 * @param {readonly string[]} args
 * @param {string} folder where the person stands: the file is relative to it
 * @returns {StartOptions | { wrong: string }}
 */
export function startOptions(args, folder) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    if (positionals.length > 1) return { wrong: `One document at a time: ${positionals.join(', ')}` };
    const port = Number(values.port ?? 0);
    if (!/^\d*$/.test(values.port ?? '') || port > 65_535) return { wrong: `--port takes a number from 0 to 65535, not "${values.port}"` };
    const [file] = positionals;
    return {
      // A port or a closed browser means nothing to a desktop window.
      browser: values.browser === true || values.port !== undefined || values['no-open'] === true,
      port,
      open: values['no-open'] !== true,
      file: file === undefined ? null : resolve(folder, file),
    };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
