import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import type { Err, Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf, fileFailure, hostFailure } from './hostFailure.ts';
import { createInTurn } from './inTurn.ts';
import type { NewContent } from './newContent.ts';
import { overwriteTarget } from './overwriteTarget.ts';
import { realTarget } from './realTarget.ts';
import { nodePatience, type Patience } from './renamePatiently.ts';
import { replaceTarget } from './replaceTarget.ts';
import type { SafeWritePorts } from './safeWritePorts.ts';
import { settleWrite } from './settleWrite.ts';
import { createWriteHolds, type WriteHold } from './writeHolds.ts';
import { readRecordFile, recordPaths, recordSchema } from './writeRecord.ts';

/** A reason not to write after all, asked at the last moment about the file that is really written to. */
export type WhyNot = (target: string) => Promise<Err<HostError> | null>;

/**
 * The one way to write a file of the user. What is there is replaced as a whole wherever the folder lets that be done: at every moment, also
 * after a crash or a power cut, the file is the old or the new one. Where it does not, or where a new file would take the owner or other names
 * from the old one, both versions are first safe in the app's own folder, and a kill is repaired.
 */
export interface SafeWrites {
  /** Links are followed. Writes to one file are done one after the other, also between copies of the app; a refusal leaves it as it was. */
  write(path: string, content: NewContent, whyNot?: WhyNot): Promise<Result<null, HostError>>;
  /** To be called before a file is read: waits for a write that is under way elsewhere, and brings to an end what a kill left. Never fails. */
  settle(path: string): Promise<void>;
  /** To be called at the start: the same for every file that something was left of. Throws what the file system throws. */
  repair(): Promise<void>;
}

export function createSafeWrites(ports: SafeWritePorts, wait: Patience['wait'] = nodePatience.wait): SafeWrites {
  const { fs, platform } = ports;
  const holds = createWriteHolds(ports, wait);
  const inTurn = createInTurn();
  // Who asked first stays first, however long the system takes to follow a link.
  const namedInTurn = createInTurn();

  /** null when another copy of the app has it. */
  const whileHeld = <T>(target: string, work: (hold: WriteHold) => Promise<T>): Promise<T | null> =>
    inTurn(target, async () => {
      const hold = await holds.take(target);
      if (hold === null) return null;
      try {
        for (const record of hold.left) {
          // What can't be settled now stays, and keeps nobody from writing the file anew.
          await settleWrite(ports, holds.folder, record, holds.isOwnFailure(record) ? 'before' : 'after').catch(() => undefined);
        }
        return await work(hold);
      } finally {
        await hold.release();
      }
    });

  const writeHeld = async (target: string, content: NewContent, whyNot: WhyNot, hold: WriteHold): Promise<Err<HostError> | null> => {
    const there = await statOf(fs, target);
    if (there !== null && !there.isFile()) return hostFailure('notAFile', basename(target));
    // Somebody locked it on purpose. The system would say so only to some users, and not at all about a file that is replaced.
    if (there !== null && (there.mode & 0o222) === 0) return hostFailure('readOnlyFile', basename(target));
    const ask = () => whyNot(target);
    if (there === null || there.nlink <= 1) {
      const outcome = await replaceTarget(fs, target, there, content, hold, { platform, wait }, ask);
      if (outcome !== 'inPlace') return outcome;
    }
    return overwriteTarget(fs, target, content, hold, ask);
  };

  return {
    async write(path, content, whyNot = async () => null) {
      try {
        const target = await namedInTurn(path, () => realTarget(fs, path));
        const outcome = await whileHeld(target, async hold => ({ refusal: await writeHeld(target, content, whyNot, hold) }));
        if (outcome === null) return hostFailure('fileInUse', basename(path));
        return outcome.refusal ?? ok(null);
      } catch (error) {
        return fileFailure(error, path, 'folderGone');
      }
    },
    async settle(path) {
      try {
        const target = await realTarget(fs, path);
        if (await holds.isRecorded(target)) await whileHeld(target, async () => null);
      } catch {
        // Reading the file will say it better.
        return;
      }
    },
    async repair() {
      for (const record of await holds.left()) {
        const content = await readRecordFile(fs, recordPaths(holds.folder, record).record, recordSchema);
        if (content === null) await settleWrite(ports, holds.folder, record, 'after');
        else await whileHeld(content.target, async () => null);
      }
    },
  };
}

async function statOf(fs: FileSystem, path: string): Promise<Stats | null> {
  try {
    return await fs.stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
