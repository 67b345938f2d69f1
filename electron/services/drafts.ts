import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from './fileSystem.ts';
import { replaceFile } from './replaceFile.ts';

/** ms. A draft that nobody touched for so long is left behind, whatever process has its number today. */
const ALIVE_FOR = 60_000;
const NAME = /^(\d+)-([0-9a-f]{16})\.json$/;

const draftSchema = z.object({ title: z.string(), file: z.string().nullable(), text: z.string() });
export interface Draft {
  readonly title: string;
  /** The path of the document; null for one that was never saved. */
  readonly file: string | null;
  readonly text: string;
}

export interface LeftDraft {
  readonly id: string;
  readonly title: string;
  readonly file: string | null;
  /** ms since 1970. */
  readonly time: number;
}

/** The unsaved changes of each window, a file each, so that neither a crash nor a power cut takes more than the last moments. */
export interface Drafts {
  /** An id for one window's draft. */
  newId(): string;
  pathOf(id: string): string;
  /** Throws what the file system throws: a draft that can't be kept must be heard of. */
  keep(id: string, draft: Draft): Promise<void>;
  discard(id: string): Promise<void>;
  /** null when there is none, or none that can be read. */
  read(id: string): Promise<Draft | null>;
  /** Those that no window of a living process holds, the newest first. `held` are the ids of this process's own open windows. */
  leftBehind(held: ReadonlySet<string>): Promise<readonly LeftDraft[]>;
  /** Those that windows of this process left unsaved, open or gone. */
  ofThisProcess(): Promise<readonly { readonly title: string; readonly path: string }[]>;
  /** Tells other processes that these are still held; to be called every `DRAFT_BEAT` ms. */
  touch(held: ReadonlySet<string>): Promise<void>;
}

export const DRAFT_BEAT = ALIVE_FOR / 3;

export function createDrafts(fs: FileSystem, dataFolder: string, processId: number, now: () => number): Drafts {
  const folder = join(dataFolder, 'drafts');
  const pathOf = (id: string) => join(folder, `${id}.json`);

  const read = async (id: string): Promise<Draft | null> => {
    if (!NAME.test(`${id}.json`)) return null;
    try {
      const result = draftSchema.safeParse(JSON.parse(await fs.readFile(pathOf(id), 'utf8')));
      return result.success ? result.data : null;
    } catch {
      return null;
    }
  };

  return {
    newId: () => `${processId}-${randomBytes(8).toString('hex')}`,
    pathOf,
    read,
    async keep(id, draft) {
      // Drafts hold a client's plans: nobody else on the machine reads them.
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(fs, pathOf(id), Buffer.from(JSON.stringify(draft)));
    },
    async discard(id) {
      if (NAME.test(`${id}.json`)) await fs.unlink(pathOf(id)).catch(() => undefined);
    },
    async leftBehind(held) {
      const left: LeftDraft[] = [];
      for (const name of await fs.readdir(folder).catch(() => [])) {
        const [, owner, random] = NAME.exec(name) ?? [];
        const id = `${owner}-${random}`;
        if (owner === undefined || held.has(id)) continue;
        const time = await fs.stat(join(folder, name)).then(
          stat => stat.mtimeMs,
          () => null,
        );
        const heldElsewhere = Number(owner) !== processId && isAlive(Number(owner)) && time !== null && now() - time < ALIVE_FOR;
        if (time === null || heldElsewhere) continue;
        const draft = await read(id);
        if (draft !== null) left.push({ id, title: draft.title, file: draft.file, time });
      }
      return left.sort((a, b) => b.time - a.time);
    },
    async ofThisProcess() {
      const own = (await fs.readdir(folder).catch(() => [])).filter(name => NAME.exec(name)?.[1] === String(processId));
      const found = await Promise.all(
        own.map(async name => ({ path: join(folder, name), draft: await read(name.replace(/\.json$/, '')) })),
      );
      return found.flatMap(({ path, draft }) => (draft === null ? [] : [{ title: draft.title, path }]));
    },
    async touch(held) {
      const time = new Date(now());
      for (const id of held) await fs.utimes(pathOf(id), time, time).catch(() => undefined);
    },
  };
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A stranger's process is alive as well, and may not be asked.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
