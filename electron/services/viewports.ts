import { join } from 'node:path';
import { z } from 'zod';
import type { LastLook } from '../../shared/host/host.ts';
import { digestOf } from './digestOf.ts';
import type { FileSystem } from './fileSystem.ts';
import { createJsonStore } from './jsonStore.ts';

const MOST_VIEWPORTS = 200;
export const viewportSchema = z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() });
/** An entry of a version that knew of no other scenarios names none. */
const schema = z.array(z.object({ file: z.string(), viewport: viewportSchema, scenario: z.string().nullable().default(null) }));

/** How each document was last looked at. Paths are kept as digests: the list names nobody's clients. */
export interface Viewports {
  get(path: string): Promise<LastLook | null>;
  set(path: string, look: LastLook): Promise<void>;
}

export function createViewports(fs: FileSystem, dataFolder: string): Viewports {
  const store = createJsonStore(fs, join(dataFolder, 'viewports.json'), schema, []);
  const keyOf = (path: string) => digestOf(Buffer.from(path));
  return {
    async get(path) {
      const key = keyOf(path);
      const found = (await store.read()).find(entry => entry.file === key);
      return found === undefined ? null : { viewport: found.viewport, scenario: found.scenario };
    },
    async set(path, { viewport, scenario }) {
      const file = keyOf(path);
      await store.update(entries =>
        [{ file, viewport, scenario }, ...entries.filter(entry => entry.file !== file)].slice(0, MOST_VIEWPORTS),
      );
    },
  };
}
