// @ts-check
import { existsSync } from 'node:fs';
import { buildWhatIsStale } from './build.mjs';
import { electronRuntime } from './electronRuntime.mjs';
import { runElectron } from './runElectron.mjs';
import { serveBrowser } from './serveBrowser.mjs';
import { START_USAGE, startOptions } from './startOptions.mjs';

/** ms for the window to keep its unsaved changes and go. */
const PATIENCE = 10_000;

/** @param {string} line */
const say = line => console.log(line);
/** A line that the next one replaces; kept to itself where nobody watches. @param {string} line */
const progress = line => {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
};

const options = startOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
process.exit('wrong' in options ? complain(options.wrong) : await start(options));

/** @param {string} wrong */
function complain(wrong) {
  console.error(`${wrong}\nUsage: ${START_USAGE}`);
  return 64;
}

/** @param {import('./startOptions.mjs').StartOptions} options @returns {Promise<number>} the exit code */
async function start(options) {
  if (options.file !== null && !existsSync(options.file)) return complain(`There is no file ${options.file}`);
  const ended = endedByUser();
  try {
    if (!options.browser) {
      const code = await tryDesktop(options.file, ended);
      if (code !== null) return code;
    }
    await buildWhatIsStale(['renderer', 'host'], say);
    return await serveBrowser(options, ended);
  } catch (error) {
    if (ended.aborted) return 130;
    throw error;
  }
}

/** Opens the desktop window; null, with the reason in one line, where it can't be had. @param {string | null} file @param {AbortSignal} ended */
async function tryDesktop(file, ended) {
  const runtime = await electronRuntime({ say, progress, signal: ended });
  if ('whyNot' in runtime) return fallBack(runtime.whyNot);
  await buildWhatIsStale(['renderer', 'main', 'preload'], say);
  const { ready, code, reason } = await runElectron(runtime.path, file, child => {
    ended.addEventListener(
      'abort',
      () => {
        child.kill('SIGINT');
        setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
      },
      { once: true },
    );
  });
  if (ended.aborted) return 130;
  return ready || code === 0 ? code : fallBack(`Electron ended before its window was ready: ${reason}`);
}

/** @param {string} why */
function fallBack(why) {
  say(`Opening in the browser, because ${why}.`);
  return null;
}

/** Aborts at Ctrl+C and its like; a second one ends at once. */
function endedByUser() {
  const controller = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}
