import { basename, dirname, join, resolve } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf } from './hostFailure.ts';

const MOST_LINKS = 40;

/** Where a write to that path really goes: links are followed, also one whose target is not there yet. */
export async function realTarget(fs: FileSystem, path: string): Promise<string> {
  let current = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    try {
      return await fs.realpath(current);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
    const next = await linkTarget(fs, current);
    if (next === null) return join(await fs.realpath(dirname(current)), basename(current));
    current = next;
  }
  throw Object.assign(new Error(`too many links: ${path}`), { code: 'ELOOP' });
}

async function linkTarget(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return resolve(dirname(path), await fs.readlink(path));
  } catch {
    return null;
  }
}
