import { join } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf } from './hostFailure.ts';
import { createQueue } from './queue.ts';

/** Bytes. Beyond it the log begins anew and the old one is kept beside it, once. */
const LARGEST = 512 * 1024;
const LONGEST_ENTRY = 20_000;

/** What went wrong, for whoever is asked to help. Never fails: a full disk must not turn one error into two. */
export interface ErrorLog {
  write(message: string, detail: string): Promise<void>;
}

export function createErrorLog(fs: FileSystem, dataFolder: string, now: () => number): ErrorLog {
  const path = join(dataFolder, 'orgsketch.log');
  const inTurn = createQueue();

  const append = async (entry: string): Promise<void> => {
    await fs.mkdir(dataFolder, { recursive: true });
    if ((await sizeOf(fs, path)) > LARGEST) await fs.rename(path, `${path}.1`);
    const file = await fs.open(path, 'a');
    try {
      await file.writeFile(entry);
    } finally {
      await file.close();
    }
  };

  return {
    write(message, detail) {
      const entry = `${new Date(now()).toISOString()} ${message}\n${detail}`.slice(0, LONGEST_ENTRY).trimEnd();
      return inTurn(() => append(`${entry}\n`)).catch(() => undefined);
    },
  };
}

async function sizeOf(fs: FileSystem, path: string): Promise<number> {
  try {
    return (await fs.stat(path)).size;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 0;
    throw error;
  }
}
