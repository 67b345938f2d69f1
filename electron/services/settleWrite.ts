import { dirname } from 'node:path';
import { digestOf } from './digestOf.ts';
import type { FileSystem } from './fileSystem.ts';
import type { RecordName } from './holdRecord.ts';
import { errnoOf } from './hostFailure.ts';
import { overwriteFile } from './overwriteFile.ts';
import type { SafeWritePorts } from './safeWritePorts.ts';
import { tornState } from './tornState.ts';
import { type RecordPaths, readRecordFile, recordPaths, recordSchema, redoSchema, removeRecord, temporaryOf } from './writeRecord.ts';

/** ms. A drive that is not plugged in now may come back within a month, with what was left on it. */
const WAITS_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Brings to an end what a write left that nobody answers for any more: takes away its temporary file, and makes whole, one way or the other,
 * what was torn in place. To be called by whoever holds the target. Throws what the file system throws; then all of it stays for another time.
 */
export async function settleWrite(
  { fs, now }: Pick<SafeWritePorts, 'fs' | 'now'>,
  folder: string,
  record: RecordName,
  towards: 'before' | 'after',
): Promise<void> {
  const paths = recordPaths(folder, record);
  const content = await readRecordFile(fs, paths.record, recordSchema);
  if (content !== null) {
    if (await isReachable(fs, dirname(content.target))) {
      await unlessMissing(fs.unlink(temporaryOf(content.target, record)));
      await makeWhole(fs, content.target, paths, towards);
    } else if (now() - (await fs.stat(paths.record)).mtimeMs < WAITS_FOR) return;
  }
  await removeRecord(fs, paths);
}

async function makeWhole(fs: FileSystem, target: string, paths: RecordPaths, towards: 'before' | 'after'): Promise<void> {
  const redo = await readRecordFile(fs, paths.redo, redoSchema);
  if (redo === null) return;
  const before = await unlessMissing(fs.readFile(paths.before));
  const after = await unlessMissing(fs.readFile(paths.after));
  const there = await unlessMissing(fs.readFile(target));
  // Whoever took the file away wanted it so.
  if (before === null || after === null || there === null) return;
  if (digestOf(before) !== redo.before || digestOf(after) !== redo.after) return;
  if (tornState(there, before, after) === 'torn') await overwriteFile(fs, target, towards === 'after' ? after : before);
}

const isReachable = (fs: FileSystem, folder: string): Promise<boolean> =>
  fs.stat(folder).then(
    () => true,
    () => false,
  );

async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
