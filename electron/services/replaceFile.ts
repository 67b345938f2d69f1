import { dirname } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { flushFolder } from './flushFolder.ts';
import { nodePatience, type Patience, renamePatiently } from './renamePatiently.ts';
import { temporaryBeside } from './temporaryFile.ts';
import { writeFlushed } from './writeFlushed.ts';

/** What the app keeps for itself may name clients and their plans: nobody else on the machine reads it. */
export const OWN_FILE_MODE = 0o600;

/**
 * For the app's own small files: at every moment, also after a crash or a power cut, the file is either the old or the new one, whole. A failure
 * leaves nothing behind; what a kill leaves goes with `sweepLeftovers`. Throws what the file system throws. A user's file goes through `SafeWrites`.
 */
export async function replaceFile(fs: FileSystem, path: string, bytes: Uint8Array, patience: Patience = nodePatience): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await writeFlushed(fs, temporary, bytes, OWN_FILE_MODE);
    await renamePatiently(fs, temporary, path, patience);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(fs, dirname(path));
}
