import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from './fileSystem.ts';
import { createJsonStore } from './jsonStore.ts';

const MOST_FILES = 12;
const schema = z.object({ files: z.array(z.string()).catch([]), folder: z.string().nullable().catch(null) });

/** The documents last opened or saved on this machine, and the folder last used. */
export interface RecentFiles {
  /** Newest first; those that are gone are left out. */
  list(): Promise<readonly string[]>;
  add(path: string): Promise<void>;
  /** The folders of these documents, newest first, each once: also where only the document is gone. */
  folders(): Promise<readonly string[]>;
  clear(): Promise<void>;
  lastFolder(): Promise<string | null>;
  rememberFolder(path: string): Promise<void>;
}

export function createRecentFiles(fs: FileSystem, dataFolder: string): RecentFiles {
  const store = createJsonStore(fs, join(dataFolder, 'recent.json'), schema, { files: [], folder: null });
  const isThere = async (path: string): Promise<boolean> =>
    fs.stat(path).then(
      stat => stat.isFile(),
      () => false,
    );
  return {
    async list() {
      const { files } = await store.read();
      const there = await Promise.all(files.map(isThere));
      return files.filter((_, index) => there[index]);
    },
    async add(path) {
      await store.update(({ files }) => ({
        files: [path, ...files.filter(other => other !== path)].slice(0, MOST_FILES),
        folder: dirname(path),
      }));
    },
    folders: async () => [...new Set((await store.read()).files.map(file => dirname(file)))],
    async clear() {
      await store.update(({ folder }) => ({ files: [], folder }));
    },
    lastFolder: async () => (await store.read()).folder,
    async rememberFolder(folder) {
      await store.update(({ files }) => ({ files, folder }));
    },
  };
}
