import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Err } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { FileSystem } from './fileSystem.ts';
import { flushFolder } from './flushFolder.ts';
import { errnoOf } from './hostFailure.ts';
import type { NewContent } from './newContent.ts';
import { type Patience, renamePatiently } from './renamePatiently.ts';
import { writeFlushed } from './writeFlushed.ts';
import type { WriteHold } from './writeHolds.ts';

/**
 * The best way to write: the new content is whole and flushed beside the target before it takes its name, and nothing is left behind when
 * that fails. `there` is what the target is now; owner and mode stay. `whyNot` is asked at the last moment. Answers `inPlace` where the folder
 * does not let this person put another file in the target's place. Throws what the file system throws.
 */
export async function replaceTarget(
  fs: FileSystem,
  target: string,
  there: Stats | null,
  content: NewContent,
  hold: WriteHold,
  patience: Patience,
  whyNot: () => Promise<Err<HostError> | null>,
): Promise<Err<HostError> | 'inPlace' | null> {
  const { temporary } = hold;
  try {
    // Until it has its owner nobody else reads it.
    await writeFlushed(fs, temporary, content, there === null ? 0o666 : 0o600, file => takeAfter(file, there));
    const refusal = await renamePatiently(fs, temporary, target, patience, whyNot);
    if (refusal !== null) await remove(fs, hold);
    else await flushFolder(fs, dirname(target));
    return refusal;
  } catch (error) {
    await remove(fs, hold);
    if (there !== null && ['EACCES', 'EPERM'].includes(errnoOf(error))) return 'inPlace';
    throw error;
  }
}

/** Changes only what differs: not every disk has owners and modes, and one that has none refuses to set them. */
async function takeAfter(file: FileHandle, there: Stats | null): Promise<void> {
  if (there === null) return;
  const { uid, gid } = await file.stat();
  if (uid !== there.uid || gid !== there.gid) await file.chown(there.uid, there.gid);
  const mode = there.mode & 0o777;
  if (((await file.stat()).mode & 0o777) !== mode) await file.chmod(mode);
}

async function remove(fs: FileSystem, hold: WriteHold): Promise<void> {
  try {
    await fs.unlink(hold.temporary);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') hold.leave();
  }
}
