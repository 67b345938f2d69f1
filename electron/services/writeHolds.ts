import { join } from 'node:path';
import { digestOf } from './digestOf.ts';
import { flushFolder } from './flushFolder.ts';
import type { RecordName } from './holdRecord.ts';
import { createHolds, type Hold, type Holds } from './holds.ts';
import type { Patience } from './renamePatiently.ts';
import { OWN_FILE_MODE } from './replaceFile.ts';
import type { SafeWritePorts } from './safeWritePorts.ts';
import { temporaryBeside } from './temporaryFile.ts';
import { writeFlushed } from './writeFlushed.ts';
import { recordPaths, removeRecord, temporaryOf } from './writeRecord.ts';

/** ms. Another copy of the app writes for less than that. */
const MOST_WAITING = 2_000;

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

export interface WriteHolds extends Pick<Holds, 'isRecorded' | 'left'> {
  /** Of the records. */
  readonly folder: string;
  /** null: another copy of the app writes to it, and did for two seconds. Never fails. */
  take(target: string): Promise<WriteHold | null>;
  /** Whether this process left it itself, and has said that the write failed. */
  isOwnFailure(record: RecordName): boolean;
}

/** See `createHolds`: one copy of the app writes to a target at a time. */
export function createWriteHolds(ports: SafeWritePorts, wait: Patience['wait']): WriteHolds {
  const { fs } = ports;
  const folder = join(ports.dataFolder, 'writes');
  const holds = createHolds(ports, folder, MOST_WAITING, wait);
  const failed = new Set<string>();

  const writeHold = (hold: Hold, target: string): WriteHold => {
    const { record } = hold;
    const paths = recordPaths(folder, record);
    let ended = true;
    return {
      temporary: temporaryOf(target, record),
      left: hold.left,
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
        if (ended) await removeRecord(fs, paths);
        else failed.add(record.name);
        hold.leave();
      },
    };
  };

  return {
    folder,
    take: target =>
      holds.take(target).then(
        hold => (hold === null ? null : writeHold(hold, target)),
        error => unrecorded(target, error),
      ),
    isRecorded: holds.isRecorded,
    left: holds.left,
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
