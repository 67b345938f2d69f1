// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';

const LOCK = join(root, 'dist/.building');

/**
 * Runs the work while no other process of this folder builds: two commands started together on a fresh clone must not write the same
 * bundle twice at once. A lock whose process is gone is taken over.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileNobodyElseBuilds(work) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!taken()) {
    if (holderIsGone()) rmSync(LOCK, { force: true });
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function taken() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

function holderIsGone() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    // An empty lock is one that is being written just now.
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
