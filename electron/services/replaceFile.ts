import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf } from './hostFailure.ts';
import { writeInPlace } from './writeInPlace.ts';

/**
 * Puts the bytes at the path (a real one, see `realTarget`) so that at every moment, also after a crash or a power cut, the file is either the old
 * or the new one, whole: temporary file beside it, flushed, renamed, folder flushed. The old file's mode is kept and a failure leaves nothing
 * behind. `mayReplace` is asked at the last moment; when it says no, nothing changes and the answer is false. Throws what the file system throws.
 */
export async function replaceFile(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const mode = await modeOf(fs, path);
  // Short and its own, so that a long name of the file itself still fits.
  const temporary = join(dirname(path), `.orgsketch-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(fs, temporary, bytes, mode);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    // The folder takes no new file, but the file itself may be writable.
    if (mode === null || !['EACCES', 'EPERM'].includes(errnoOf(error))) throw error;
    return (await mayReplace()) && writeInPlace(fs, path, bytes);
  }
  try {
    if (!(await mayReplace())) {
      await fs.unlink(temporary);
      return false;
    }
    await renamePatiently(fs, temporary, path);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(fs, dirname(path));
  return true;
}

async function modeOf(fs: FileSystem, path: string): Promise<number | null> {
  try {
    return (await fs.stat(path)).mode & 0o777;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeFlushed(fs: FileSystem, path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await fs.open(path, 'wx', mode ?? 0o666);
  try {
    await file.writeFile(bytes);
    // The process's mask may have taken something off the mode.
    if (mode !== null) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner or an indexer holds a fresh file for a moment. */
async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? [20, 60, 200, 600] : []) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error))) throw error;
      await wait(pause);
    }
  }
  await fs.rename(from, to);
}

/** Not every system lets a folder be flushed; the file itself is safe by then. */
async function flushFolder(fs: FileSystem, path: string): Promise<void> {
  try {
    const folder = await fs.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    return;
  }
}
