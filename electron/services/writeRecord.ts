import { join } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from './fileSystem.ts';
import { type RecordName, recordPath } from './holdRecord.ts';
import { errnoOf } from './hostFailure.ts';
import { temporaryBeside } from './temporaryFile.ts';

/**
 * A write that is under way, for as long as it lasts: the record of its hold says what is written to, and its name tells which temporary file
 * a kill would leave beside the document.
 */
export const recordSchema = z.object({ target: z.string() });

/**
 * Stands beside the record from the moment in which a write in place may begin: digests of the two copies that it can be ended with. Both files
 * are written once and never changed, so a torn one is none, and means that what it announces had not begun.
 */
export const redoSchema = z.object({ before: z.string(), after: z.string() });

export interface RecordPaths {
  readonly record: string;
  readonly redo: string;
  readonly before: string;
  readonly after: string;
}

export const recordPaths = (folder: string, record: RecordName): RecordPaths => ({
  record: recordPath(folder, record),
  redo: join(folder, `${record.name}.redo`),
  before: join(folder, `${record.name}.before`),
  after: join(folder, `${record.name}.after`),
});

/** The one temporary file beside the target that the record answers for. */
export const temporaryOf = (target: string, { nonce }: RecordName): string => temporaryBeside(target, nonce);

/** null for what is not there, or was cut off while it was written. Throws what else the file system throws. */
export async function readRecordFile<T>(fs: FileSystem, path: string, schema: z.ZodType<T>): Promise<T | null> {
  let text: string;
  try {
    text = await fs.readFile(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** The record goes last: while it stands, nothing that it answers for is forgotten. Never fails: what can't be removed is left to the next one. */
export async function removeRecord(fs: FileSystem, paths: RecordPaths): Promise<void> {
  for (const path of [paths.redo, paths.before, paths.after, paths.record]) {
    try {
      await fs.unlink(path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') return;
    }
  }
}
