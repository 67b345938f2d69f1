import { join } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { isTemporaryName } from './temporaryFile.ts';

/** ms. No copy of the app writes a small file for so long. */
const WRITTEN_FOR = 60_000;

/** Takes away what a kill between writing and renaming left in a folder of the app's own. Never fails: what can't be removed is met again. */
export async function sweepLeftovers(fs: FileSystem, folder: string, now: () => number): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const path of names.filter(isTemporaryName).map(name => join(folder, name))) {
    const isOld = await fs.stat(path).then(
      stat => now() - stat.mtimeMs > WRITTEN_FOR,
      () => false,
    );
    if (isOld) await fs.unlink(path).catch(() => undefined);
  }
}
