import { basename } from 'node:path';
import type { Err } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure } from './hostFailure.ts';
import { type NewContent, wholeOf } from './newContent.ts';
import { overwriteFile } from './overwriteFile.ts';
import type { WriteHold } from './writeHolds.ts';

/**
 * The second best way, for a file that can't be replaced: both versions are made safe in the app's own folder, then the new one is written
 * over the old one and read back. What fails halfway is undone; what can't even be undone is `halfWritten`, and settled by the next write or
 * the next start. Both are in memory as a whole, however large: what was read back is compared. Throws what the file system throws.
 */
export async function overwriteTarget(
  fs: FileSystem,
  target: string,
  content: NewContent,
  hold: WriteHold,
  whyNot: () => Promise<Err<HostError> | null>,
): Promise<Err<HostError> | null> {
  // Whoever may not write to it hears that before anything is copied.
  await (await fs.open(target, 'r+')).close();
  const before = await fs.readFile(target);
  const bytes = await wholeOf(content);
  await hold.keepCopies(before, bytes);
  const refusal = await whyNot();
  if (refusal !== null) return refusal;
  try {
    await overwriteFile(fs, target, bytes);
    return null;
  } catch (error) {
    if (await isBack(fs, target, before)) throw error;
  }
  hold.leave();
  return hostFailure('halfWritten', basename(target));
}

async function isBack(fs: FileSystem, target: string, before: Buffer): Promise<boolean> {
  try {
    if (!before.equals(await fs.readFile(target))) await overwriteFile(fs, target, before);
    return true;
  } catch {
    return false;
  }
}
