// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { TARGETS } from './targets.mjs';

/** @typedef {import('./targets.mjs').TargetName} TargetName */

const STAMPS = join(root, 'dist/.stamps');
const SHARED_INPUTS = ['build', 'package.json', 'package-lock.json'];

/** Whether there is anything to build from: a packed app carries only what was built. */
export const hasSources = () => existsSync(join(root, 'electron')) && existsSync(join(root, 'renderer'));

/**
 * A digest over name, size and time of every input. Reading the few hundred stats takes some ms, so that it can stand before each
 * command; the contents are not read.
 *
 * @param {TargetName} name
 */
export function fingerprint(name) {
  const hash = createHash('sha256').update(process.version);
  for (const input of [...TARGETS[name].inputs, ...SHARED_INPUTS]) addTo(hash, input);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const entry of readdirSync(join(root, path)).sort()) addTo(hash, `${path}/${entry}`);
  } else hash.update(`${path}\n${stat.size}\n${stat.mtimeMs}\n`);
}

/** @param {TargetName} name */
export function isFresh(name) {
  const { outDir, file } = TARGETS[name];
  if (!existsSync(join(root, outDir, file))) return false;
  try {
    return readFileSync(join(STAMPS, name), 'utf8') === fingerprint(name);
  } catch {
    return false;
  }
}

/** @param {TargetName} name @param {string} print the fingerprint from before the build: a file changed meanwhile makes it stale again */
export function markFresh(name, print) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), print);
}

/** @param {TargetName} name */
export const markStale = name => rmSync(join(STAMPS, name), { force: true });
