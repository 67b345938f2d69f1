import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf } from './hostFailure.ts';
import { frameLine, type JournalFrame, type JournalNote, lastFrame, readFrames } from './journalFrames.ts';
import { OWN_FILE_MODE } from './replaceFile.ts';
import { createSignsOfLife } from './signsOfLife.ts';
import { writeFlushed } from './writeFlushed.ts';

const ID = /^\d+-[0-9a-f]{16}$/;
/** Bytes at the end of a log in which the last frame is looked for first: most are a few hundred. */
const TAIL = 64 * 1024;

const compress = promisify(gzip);
const expand = promisify(gunzip);
/** Bytes of a text that is unpacked: the host's own bound for documents, with room for one that grew in the window. */
const LARGEST_TEXT = 128 * 1024 * 1024;

export interface LeftJournal {
  readonly id: string;
  /** ms since 1970, of what was last written into it. */
  readonly time: number;
  readonly note: JournalNote;
}

export interface JournalContent {
  readonly text: string;
  readonly frames: readonly JournalFrame[];
  /** Its end was cut off. */
  readonly torn: boolean;
}

/**
 * What is done to the open documents, as it is done: for each a full text (`<id>.base`, packed) and behind it a line for each second's changes
 * (`<id>.log`), flushed before it counts. An id begins with the number of the process that writes it.
 */
export interface Journals {
  readonly folder: string;
  newId(): string;
  /** Whether this process began it. */
  isOwn(id: string): boolean;
  /** Begins a journal with a full copy. Throws what the file system throws: one that can't be kept must be heard of. */
  begin(id: string, text: string, note: JournalNote, records: readonly unknown[]): Promise<void>;
  /** Adds a frame, as a whole or not at all. False: there is no such journal. Throws what the file system throws. */
  append(id: string, note: JournalNote, records: readonly unknown[]): Promise<boolean>;
  /** null when there is none, or none that can be read. */
  read(id: string): Promise<JournalContent | null>;
  /** What it last said of its document. */
  noteOf(id: string): Promise<LeftJournal | null>;
  discard(id: string): Promise<void>;
  /** Every id in the folder with the bytes that it takes. */
  all(): Promise<ReadonlyMap<string, number>>;
  /** Whether a window that is open somewhere writes it. `held` are the ids of this process's own open windows. */
  isHeld(id: string, held: ReadonlySet<string>): Promise<boolean>;
  /** Tells other processes that those in there are held, until what it answers is called. */
  keepHeld(held: ReadonlySet<string>): () => void;
}

export function createJournals(fs: FileSystem, dataFolder: string, processId: number, now: () => number): Journals {
  const folder = join(dataFolder, 'journals');
  const life = createSignsOfLife({ fs, processId, now });
  const logOf = (id: string) => join(folder, `${id}.log`);
  const baseOf = (id: string) => join(folder, `${id}.base`);
  /** Bytes of the logs that this process has written into, up to the last whole frame. */
  const lengths = new Map<string, number>();

  const writeNew = (path: string, bytes: Uint8Array) => writeFlushed(fs, path, bytes, OWN_FILE_MODE);

  const noteOf = async (id: string): Promise<LeftJournal | null> => {
    if (!ID.test(id)) return null;
    try {
      const frame = lastFrame(await tailOf(fs, logOf(id))) ?? lastFrame(await fs.readFile(logOf(id), 'utf8'));
      return frame === null ? null : { id, time: frame.time, note: frame.note };
    } catch {
      return null;
    }
  };

  return {
    folder,
    isOwn: id => ownerOf(id) === processId,
    newId: () => `${processId}-${randomBytes(8).toString('hex')}`,
    noteOf,
    async begin(id, text, note, records) {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      // The text first: a log without its text is as good as none, and looks like none.
      await writeNew(baseOf(id), await compress(Buffer.from(text, 'utf8'), { level: 1 }));
      const line = Buffer.from(frameLine({ time: now(), note, records }));
      await writeNew(logOf(id), line);
      lengths.set(id, line.length);
    },
    async append(id, note, records) {
      if (!ID.test(id)) return false;
      const file = await openThere(fs, logOf(id));
      if (file === null) return false;
      const line = Buffer.from(frameLine({ time: now(), note, records }));
      try {
        const length = lengths.get(id) ?? wholeBytes(await file.readFile('utf8'));
        // What an attempt that failed half way left would hide every frame behind it.
        if ((await file.stat()).size > length) await file.truncate(length);
        await writeAt(file, line, length);
        await file.sync();
        lengths.set(id, length + line.length);
      } finally {
        await file.close();
      }
      return true;
    },
    async read(id) {
      if (!ID.test(id)) return null;
      try {
        const log = await fs.readFile(logOf(id), 'utf8');
        const { frames, end } = readFrames(log);
        const text = (await expand(await fs.readFile(baseOf(id)), { maxOutputLength: LARGEST_TEXT })).toString('utf8');
        return frames.length === 0 ? null : { text, frames, torn: end < log.length };
      } catch {
        return null;
      }
    },
    async discard(id) {
      if (!ID.test(id)) return;
      lengths.delete(id);
      await fs.unlink(logOf(id)).catch(() => undefined);
      await fs.unlink(baseOf(id)).catch(() => undefined);
    },
    async all() {
      const sizes = new Map<string, number>();
      for (const name of await fs.readdir(folder).catch(() => [])) {
        const [id = ''] = name.split('.');
        if (ID.test(id)) sizes.set(id, (sizes.get(id) ?? 0) + (await sizeOf(fs, join(folder, name))));
      }
      return sizes;
    },
    async isHeld(id, held) {
      // One that is about to begin has its text before its log.
      const touched = async () => Math.max(await timeOf(fs, logOf(id)), await timeOf(fs, baseOf(id)));
      return life.isAnswered(ownerOf(id), held.has(id), touched);
    },
    keepHeld: held => life.give(() => [...held].map(logOf)),
  };
}

const ownerOf = (id: string): number => Number.parseInt(id, 10);

const sizeOf = (fs: FileSystem, path: string): Promise<number> =>
  fs.stat(path).then(
    stat => stat.size,
    () => 0,
  );

/** ms since 1970, of the last sign of life; 0 for what is not there. */
const timeOf = (fs: FileSystem, path: string): Promise<number> =>
  fs.stat(path).then(
    stat => stat.mtimeMs,
    () => 0,
  );

/** null for what is not there: somebody cleared the folder. */
const openThere = (fs: FileSystem, path: string): Promise<FileHandle | null> =>
  fs.open(path, 'r+').catch(error => {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  });

/** A full disk may take a part of it first, and say so only at the next call. */
async function writeAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}

const wholeBytes = (log: string): number => Buffer.byteLength(log.slice(0, readFrames(log).end));

async function tailOf(fs: FileSystem, path: string): Promise<string> {
  const file = await fs.open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, TAIL));
    await file.read(tail, 0, tail.length, size - tail.length);
    return tail.toString('utf8');
  } finally {
    await file.close();
  }
}
