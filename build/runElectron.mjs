// @ts-check
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** The same as in `electron/readyLine.ts`, which a test holds: nothing is built yet that could be asked. */
export const READY_LINE = 'orgsketch:ready';
const LAST_WORDS = 4_000;

/**
 * Runs the desktop app until it ends. `ready` tells whether its window ever stood; if not, `reason` is why, in one line.
 *
 * @param {string} program
 * @param {string | null} file
 * @param {(child: import('node:child_process').ChildProcess) => void} started
 * @returns {Promise<{ ready: boolean, code: number, reason: string }>}
 */
export function runElectron(program, file, started) {
  return new Promise(resolve => {
    const child = spawn(program, file === null ? [root] : [root, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A terminal's Ctrl+C goes to the whole group: in a group of its own the child gets just the one that is passed on.
      detached: process.platform !== 'win32',
    });
    const kill = () => child.kill('SIGKILL');
    process.on('exit', kill);
    started(child);
    let ready = false;
    let said = '';
    let open = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      const lines = (open + text).split('\n');
      open = lines.pop() ?? '';
      for (const line of lines) {
        if (line.trim() === READY_LINE) ready = true;
        else console.log(line);
      }
    });
    // What Chromium grumbles about concerns nobody, unless it is the last that is heard of it.
    child.stderr.setEncoding('utf8').on('data', text => {
      said = (said + text).slice(-LAST_WORDS);
    });
    child.on('exit', () => process.off('exit', kill));
    child.on('error', error => resolve({ ready, code: 1, reason: error.message }));
    child.on('close', (code, signal) => resolve({ ready, code: code ?? 1, reason: lastWords(said) || `it ended with ${signal ?? code}` }));
  });
}

/** The line that most likely says why: the last that speaks of an error, else the last of all. @param {string} text */
function lastWords(text) {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const telling = lines.findLast(line => /error|fatal|cannot|missing|sandbox/i.test(line)) ?? lines.at(-1) ?? '';
  return telling.replace(/^\[[^\]]*\]\s*/, '').slice(0, 200);
}
