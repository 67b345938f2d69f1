// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFolder } from './dataFolder.mjs';

/** @typedef {{ path: string } | { whyNot: string }} Runtime */

const SILENCE = 60_000;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The Electron program, downloaded when it is not there yet; or why it can't be had, in a few words.
 *
 * @param {{ say: (line: string) => void, progress: (line: string) => void, signal: AbortSignal, silence?: number, user?: number }} ports
 *   `silence`: ms without data after which a download is given up; `user`: the system's number of who runs this
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime({ say, progress, signal, silence = SILENCE, user = process.getuid?.() }) {
  const unfit = whyNoWindow(user);
  if (unfit !== null) return { whyNot: unfit };
  const folder = electronPackage();
  if (folder === null) return { whyNot: 'Electron is not installed' };
  const installed = installedRuntime(folder);
  if (installed !== null) return { path: installed };

  const stamp = join(dataFolder(), 'electron-download-failed');
  if (failedLately(stamp)) return { whyNot: 'the Electron runtime could not be downloaded earlier today' };
  try {
    say('Downloading the Electron runtime, this once …');
    await download(folder, progress, signal, silence);
    rmSync(stamp, { force: true });
  } catch (error) {
    if (signal.aborted) throw error;
    note(stamp);
    return { whyNot: `the Electron runtime could not be downloaded (${reason(error)})` };
  }
  const path = installedRuntime(folder);
  return path === null ? { whyNot: 'the Electron runtime could not be unpacked' } : { path };
}

/** What is known before anything is downloaded. @param {number | undefined} user */
function whyNoWindow(user) {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display for a desktop window';
  // Chromium's sandbox refuses root, and it is never switched off.
  return user === 0 ? 'a desktop window does not start for the user root' : null;
}

function electronPackage() {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** As Electron's own index.js finds it, which can't be asked: it starts a download that nobody can stop. @param {string} folder */
function installedRuntime(folder) {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8') : '';
  if (chosen) {
    const path = join(chosen, name || (process.platform === 'win32' ? 'electron.exe' : 'electron'));
    return existsSync(path) ? path : null;
  }
  const path = join(folder, 'dist', name);
  return name !== '' && existsSync(path) ? path : null;
}

/** Fills Electron's own cache, watched; its installer then finds everything there and unpacks it. @param {string} folder @param {(line: string) => void} progress @param {AbortSignal} signal @param {number} silence */
async function download(folder, progress, signal, silence) {
  const require = createRequire(join(folder, 'install.js'));
  const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href);
  const silent = new AbortController();
  const giveUp = () => silent.abort(new Error(`no data for ${silence / 1000} seconds`));
  let timer = setTimeout(giveUp, silence);
  try {
    await downloadArtifact({
      version: require('./package.json').version,
      artifactName: 'electron',
      checksums: require('./checksums.json'),
      platform: process.platform,
      arch: process.arch,
      cacheRoot: process.env.electron_config_cache,
      downloadOptions: {
        quiet: true,
        signal: AbortSignal.any([silent.signal, signal]),
        /** @param {{ transferred: number, total: number | null }} state */
        getProgressCallback: async ({ transferred, total }) => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, silence);
          progress(`  ${megabytes(transferred)}${total === null ? '' : ` of ${megabytes(total)}`}`);
        },
      },
    });
  } catch (error) {
    throw silent.signal.aborted ? silent.signal.reason : error;
  } finally {
    clearTimeout(timer);
    progress('');
  }
  await unpack(join(folder, 'install.js'), signal);
}

/** @param {string} installer @param {AbortSignal} signal @returns {Promise<void>} */
function unpack(installer, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', signal });
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`its installer ended with ${code}`))));
  });
}

/** @param {string} stamp */
function failedLately(stamp) {
  const stat = statSync(stamp, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < A_DAY;
}

/** @param {string} stamp */
function note(stamp) {
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, `${new Date().toISOString()}\n`);
  } catch {
    // Then it is tried again next time: no harm.
  }
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return (cause || error.message).split('\n')[0];
}

/** @param {number} bytes */
const megabytes = bytes => `${(bytes / 1_048_576).toFixed(0)} MB`;
