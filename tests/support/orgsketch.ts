import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../build/orgsketch.mjs', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the real command line in that folder, as `npm run orgsketch -- …` does, and waits for its end. Speaks English unless told
 * otherwise, and has a folder of the app's own that goes with it.
 */
export function orgsketch(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { INIT_CWD: _, ...inherited } = process.env;
    const data = mkdtempSync(join(tmpdir(), 'orgsketch-data-'));
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      env: { ...inherited, ORGSKETCH_LANG: 'en', ORGSKETCH_DATA: data, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', code => {
      rmSync(data, { recursive: true, force: true });
      resolve({ code, stdout, stderr: withoutBuilding(stderr) });
    });
  });
}

/** The first run after a change builds the program, and says so; that is not what a test of a command is about. */
const withoutBuilding = (stderr: string): string => stderr.replace(/^Building Orgsketch .*\n/gm, '');
