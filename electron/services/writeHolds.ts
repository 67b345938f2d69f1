import { join } from 'node:path';
import { digestOf } from './digestOf.ts';
import { flushFolder } from './flushFolder.ts';
import { errnoOf } from './hostFailure.ts';
import { isAlive } from './isAlive.ts';
import type { Patience } from './renamePatiently.ts';
import { OWN_FILE_MODE } from './replaceFile.ts';
import type { SafeWritePorts } from './safeWritePorts.ts';
import { newNonce, temporaryBeside } from './temporaryFile.ts';
import { writeFlushed } from './writeFlushed.ts';
import { keyOfTarget, parseRecordName, type RecordName, recordName, recordPaths, removeRecord, temporaryOf } from './writeRecord.ts';

/** ms. Another copy of the app writes for less than that. */
const MOST_WAITING = 2_000;
/** ms. A record that nobody touched for so long is left behind, whatever process has its number today. */
const ALIVE_FOR = 60_000;

/** The right to write to one target, for as long as its record stands. */
export interface WriteHold {
  /** The path for new bytes beside the target. */
  readonly temporary: string;
  /** Records of the target that nobody answers for any more: to be settled before anything is written. */
  readonly left: readonly RecordName[];
  /** Makes both safe in the app's own folder. From then on the target can be brought to either. Throws what the file system throws. */
  keepCopies(before: Uint8Array, after: Uint8Array): Promise<void>;
  /** Something could not be brought to an end: the record and what belongs to it stay, for the next write or the next start. */
  leave(): void;
  /** To be called in any case. Never fails. */
  release(): Promise<void>;
}

export interface WriteHolds {
  /** Of the records. */
  readonly folder: string;
  /** null: another copy of the app writes to it, and did for two seconds. */
  take(target: string): Promise<WriteHold | null>;
  /** Whether there is a record of that target, of whomever. */
  isRecorded(target: string): Promise<boolean>;
  /** All records that nobody answers for. */
  left(): Promise<readonly RecordName[]>;
  /** Whether this process left it itself, and has said that the write failed. */
  isOwnFailure(record: RecordName): boolean;
}

/**
 * Holds between all copies of the app that share its own folder. Each announces itself with a record of a name of its own and then looks for
 * others: of two, the one that announced itself later sees the earlier one, withdraws, and tries again. So no record is ever taken from
 * anybody, and one that was left is settled by whoever holds the target.
 */
export function createWriteHolds({ fs, dataFolder, processId, now }: SafeWritePorts, wait: Patience['wait']): WriteHolds {
  const folder = join(dataFolder, 'writes');
  /** Names of the records that this process answers for. */
  const own = new Set<string>();
  const failed = new Set<string>();

  const records = async (): Promise<RecordName[]> => {
    const files = await fs.readdir(folder).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    });
    return files.map(parseRecordName).filter(name => name !== null);
  };

  const isLeft = async (record: RecordName): Promise<boolean> => {
    // A number of a process that ended may be ours today.
    if (record.processId === processId) return !own.has(record.name);
    if (!isAlive(record.processId)) return true;
    const { mtimeMs } = await fs.stat(recordPaths(folder, record).record);
    return now() - mtimeMs > ALIVE_FOR;
  };

  /** null: gone meanwhile, so nobody is in the way and there is nothing to settle. */
  const stateOf = (record: RecordName): Promise<'left' | 'living' | null> =>
    isLeft(record).then(
      left => (left ? 'left' : 'living'),
      () => null,
    );

  const look = async (key: string): Promise<{ readonly living: boolean; readonly left: readonly RecordName[] }> => {
    const others = (await records()).filter(record => record.key === key && !own.has(record.name));
    const states = await Promise.all(others.map(stateOf));
    return { living: states.includes('living'), left: others.filter((_, index) => states[index] === 'left') };
  };

  const announce = async (target: string, key: string): Promise<RecordName> => {
    const record = recordName(key, processId, newNonce());
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    own.add(record.name);
    try {
      await writeFlushed(fs, recordPaths(folder, record).record, Buffer.from(JSON.stringify({ target })), OWN_FILE_MODE);
      await flushFolder(fs, folder);
    } catch (error) {
      await withdraw(record);
      throw error;
    }
    return record;
  };

  const withdraw = async (record: RecordName): Promise<void> => {
    await removeRecord(fs, recordPaths(folder, record));
    own.delete(record.name);
  };

  const holdOf = (record: RecordName, target: string, left: readonly RecordName[]): WriteHold => {
    const paths = recordPaths(folder, record);
    const beat = setInterval(() => {
      const time = new Date(now());
      void fs.utimes(paths.record, time, time).catch(() => undefined);
    }, ALIVE_FOR / 3);
    beat.unref();
    let ended = true;
    return {
      temporary: temporaryOf(target, record),
      left,
      async keepCopies(before, after) {
        await writeFlushed(fs, paths.before, before, OWN_FILE_MODE);
        await writeFlushed(fs, paths.after, after, OWN_FILE_MODE);
        const redo = { before: digestOf(before), after: digestOf(after) };
        await writeFlushed(fs, paths.redo, Buffer.from(JSON.stringify(redo)), OWN_FILE_MODE);
        await flushFolder(fs, folder);
      },
      leave() {
        ended = false;
      },
      async release() {
        clearInterval(beat);
        if (ended) await removeRecord(fs, paths);
        else failed.add(record.name);
        own.delete(record.name);
      },
    };
  };

  const take = async (target: string): Promise<WriteHold | null> => {
    const key = keyOfTarget(target);
    for (let waited = 0; ; ) {
      if (!(await look(key)).living) {
        const record = await announce(target, key);
        const { living, left } = await look(key);
        if (!living) return holdOf(record, target, left);
        await withdraw(record);
      }
      if (waited >= MOST_WAITING) return null;
      // By chance, so that two who met do not meet again.
      const pause = 5 + Math.random() * 20;
      waited += pause;
      await wait(pause);
    }
  };

  return {
    folder,
    take: target => take(target).catch(error => unrecorded(target, error)),
    async isRecorded(target) {
      const key = keyOfTarget(target);
      return (await records()).some(record => record.key === key);
    },
    async left() {
      const all = await records();
      const states = await Promise.all(all.map(stateOf));
      return all.filter((_, index) => states[index] === 'left');
    },
    isOwnFailure: record => failed.has(record.name),
  };
}

/**
 * Where the app's own folder takes no record. Work is not held up for that: a file can still be replaced whole, and loses nothing but the
 * tidying up after a kill. It can't be written in place.
 */
const unrecorded = (target: string, error: unknown): WriteHold => ({
  temporary: temporaryBeside(target),
  left: [],
  keepCopies: () => Promise.reject(error),
  leave: () => undefined,
  release: async () => undefined,
});
