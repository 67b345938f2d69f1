import { spawn } from 'node:child_process';
import type { Ran } from '../orgsketch.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Node with these arguments in that folder, to its end. What Orgsketch keeps for itself goes to a folder of the test's. */
export function runNode(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ORGSKETCH_LANG: 'en', ORGSKETCH_DATA: temporaryFolder(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', text => {
        said[name] += text;
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code, ...said }));
  });
}
