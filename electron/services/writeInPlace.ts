import type { FileSystem } from './fileSystem.ts';

/**
 * The second best way, for a file in a folder that takes no new file: writes over the old bytes, flushes, and reads back. When that fails
 * halfway the old bytes are put back. Throws what the file system throws.
 */
export async function writeInPlace(fs: FileSystem, path: string, bytes: Uint8Array): Promise<true> {
  const before = await fs.readFile(path);
  try {
    await overwrite(fs, path, bytes);
    if (!Buffer.from(bytes).equals(await fs.readFile(path))) throw new Error(`what was written to ${path} reads back differently`);
  } catch (error) {
    await overwrite(fs, path, before).catch(() => undefined);
    throw error;
  }
  return true;
}

async function overwrite(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'r+');
  try {
    await file.writeFile(bytes);
    await file.truncate(bytes.length);
    await file.sync();
  } finally {
    await file.close();
  }
}
