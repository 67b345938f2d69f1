import type { FileSystem } from './fileSystem.ts';

/** Writes over what is in the file, flushes, and reads back what came of it. A failure may leave a mixture. Throws what the file system throws. */
export async function overwriteFile(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'r+');
  try {
    await file.writeFile(bytes);
    await file.truncate(bytes.length);
    await file.sync();
  } catch (error) {
    // What went wrong first says the most.
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
  if (!Buffer.from(bytes).equals(await fs.readFile(path))) throw new Error(`what was written to ${path} reads back differently`);
}
