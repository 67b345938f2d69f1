import { dirname } from 'node:path';
import type { z } from 'zod';
import type { FileSystem } from './fileSystem.ts';
import { createQueue } from './queue.ts';
import { replaceFile } from './replaceFile.ts';

/** A small value that the app keeps for itself, one JSON file. One that can't be read is as good as none: it holds nothing of the user's work. */
export interface JsonStore<T> {
  read(): Promise<T>;
  /** Changes are made one after the other, each to what is on disk: another window may have changed it. Throws what the file system throws. */
  update(change: (value: T) => T): Promise<T>;
}

export function createJsonStore<T>(fs: FileSystem, path: string, schema: z.ZodType<T>, fallback: T): JsonStore<T> {
  const inTurn = createQueue();

  const read = async (): Promise<T> => {
    try {
      const result = schema.safeParse(JSON.parse(await fs.readFile(path, 'utf8')));
      return result.success ? result.data : fallback;
    } catch {
      return fallback;
    }
  };

  return {
    read,
    update: change =>
      inTurn(async () => {
        const value = change(await read());
        await fs.mkdir(dirname(path), { recursive: true });
        await replaceFile(fs, path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
        return value;
      }),
  };
}
