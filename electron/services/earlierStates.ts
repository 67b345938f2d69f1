import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from './digestOf.ts';
import type { FileSystem } from './fileSystem.ts';
import { createJsonStore } from './jsonStore.ts';

/** Of each document. */
export const MOST_STATES = 20;

const stateSchema = z.object({
  journal: z.string(),
  mark: z.number(),
  time: z.number(),
  reason: z.enum(['opened', 'saved', 'replaced']),
  digest: z.string().nullable(),
  units: z.number(),
  duties: z.number(),
});
/** A state of a document that can be brought back: where it is in which journal, and what it was. */
export type EarlierState = Readonly<z.infer<typeof stateSchema>>;

const listSchema = z.array(stateSchema);

export interface StatesOfDocument {
  readonly document: string;
  /** The newest first. */
  readonly states: readonly EarlierState[];
}

/** Which states of which document lie in which journal; documents by the digest of their path, because the list names nobody's clients. */
export interface EarlierStates {
  /** The newest first. */
  list(path: string): Promise<readonly EarlierState[]>;
  /** The same bytes again in a row are one state. */
  add(path: string, state: EarlierState): Promise<void>;
  /** Every document's states, those of the document that was longest left alone first. */
  all(): Promise<readonly StatesOfDocument[]>;
  /** Forgets a document, as `all` names it. */
  forget(document: string): Promise<void>;
}

export function createEarlierStates(fs: FileSystem, dataFolder: string): EarlierStates {
  const folder = join(dataFolder, 'states');
  const storeOf = (document: string) => createJsonStore(fs, join(folder, `${document}.json`), listSchema, []);
  // One store a document for as long as the process lives: its updates wait for each other.
  const stores = new Map<string, ReturnType<typeof storeOf>>();
  const store = (document: string) => {
    const known = stores.get(document) ?? storeOf(document);
    stores.set(document, known);
    return known;
  };
  const documentAt = (path: string) => digestOf(Buffer.from(path)).slice(0, 32);
  return {
    list: path => store(documentAt(path)).read(),
    async add(path, state) {
      await store(documentAt(path)).update(states =>
        state.digest !== null && states[0]?.digest === state.digest ? states : [state, ...states].slice(0, MOST_STATES),
      );
    },
    async all() {
      const names = (await fs.readdir(folder).catch(() => [])).filter(name => /^[0-9a-f]{32}\.json$/.test(name));
      const documents = names.map(name => name.slice(0, 32));
      const listed = await Promise.all(documents.map(async document => ({ document, states: await store(document).read() })));
      return listed.sort((a, b) => (a.states[0]?.time ?? 0) - (b.states[0]?.time ?? 0));
    },
    async forget(document) {
      stores.delete(document);
      await fs.unlink(join(folder, `${document}.json`)).catch(() => undefined);
    },
  };
}
