import type { FileSystem } from './fileSystem.ts';

/** Makes a new or renamed name in that folder safe from a power cut. Not every system lets a folder be flushed; the file itself is safe by then. */
export async function flushFolder(fs: FileSystem, path: string): Promise<void> {
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
