import { basename } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { FileSystem } from './fileSystem.ts';
import { fileFailure, hostFailure } from './hostFailure.ts';
import { realTarget } from './realTarget.ts';
import { replaceFile } from './replaceFile.ts';

/** Writes a picture or the like as a whole; what was there before is replaced, or untouched when it fails. */
export async function writeExport(fs: FileSystem, path: string, bytes: Uint8Array): Promise<Result<{ readonly size: number }, HostError>> {
  try {
    const target = await realTarget(fs, path);
    if (!(await isFileOrNothing(fs, target))) return hostFailure('notAFile', basename(path));
    await replaceFile(fs, target, bytes);
    return ok({ size: bytes.length });
  } catch (error) {
    return fileFailure(error, path, 'folderGone');
  }
}

async function isFileOrNothing(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isFile();
  } catch {
    return true;
  }
}

/** null when the text is not base64, in whole groups of four: Node would silently leave out what it can't read. */
export function bytesOfBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return text.length % 4 === 0 && bytes.length === Buffer.byteLength(text, 'base64') ? bytes : null;
}
