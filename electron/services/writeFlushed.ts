import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from './fileSystem.ts';
import { type NewContent, writeContent } from './newContent.ts';

/** Makes a new file with that content, safe from a power cut. `prepare` sees it while it is empty. Throws what the file system throws. */
export async function writeFlushed(
  fs: FileSystem,
  path: string,
  content: NewContent,
  mode: number,
  prepare: (file: FileHandle) => Promise<void> = async () => undefined,
): Promise<void> {
  const file = await fs.open(path, 'wx', mode);
  try {
    await prepare(file);
    await writeContent(file, content);
    await file.sync();
  } catch (error) {
    // What went wrong first says the most.
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}
