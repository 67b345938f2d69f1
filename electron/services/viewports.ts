import { join } from 'node:path';
import { z } from 'zod';
import type { Viewport } from '../../shared/host/host.ts';
import { digestOf } from './digestOf.ts';
import type { FileSystem } from './fileSystem.ts';
import { createJsonStore } from './jsonStore.ts';

const MOST_VIEWPORTS = 200;
export const viewportSchema = z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() });
const schema = z.array(z.object({ file: z.string(), viewport: viewportSchema }));

/** Where each document was last looked at. Paths are kept as digests: the list names nobody's clients. */
export interface Viewports {
  get(path: string): Promise<Viewport | null>;
  set(path: string, viewport: Viewport): Promise<void>;
}

export function createViewports(fs: FileSystem, dataFolder: string): Viewports {
  const store = createJsonStore(fs, join(dataFolder, 'viewports.json'), schema, []);
  const keyOf = (path: string) => digestOf(Buffer.from(path));
  return {
    async get(path) {
      const key = keyOf(path);
      return (await store.read()).find(entry => entry.file === key)?.viewport ?? null;
    },
    async set(path, viewport) {
      const file = keyOf(path);
      await store.update(entries => [{ file, viewport }, ...entries.filter(entry => entry.file !== file)].slice(0, MOST_VIEWPORTS));
    },
  };
}
