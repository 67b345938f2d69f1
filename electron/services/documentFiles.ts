import { basename } from 'node:path';
import type { Err, Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { type DecodedText, decodeBytes } from '../../shared/file/decodeBytes.ts';
import { SNIFF_BYTES, sniffBytes } from '../../shared/file/sniffBytes.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { digestOf } from './digestOf.ts';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf, fileFailure, hostFailure, notOurs } from './hostFailure.ts';
import type { SafeWrites } from './safeWrites.ts';

/** Bytes. Ten times the largest document that the window can still draw. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

export interface DocumentText extends DecodedText {
  /** Of the bytes, not of the text. */
  readonly digest: string;
}

/** What the writer last saw at that path, and whether the user agreed to replace something else. */
export interface WriteTerms {
  readonly expected: string | null;
  readonly overwrite: boolean;
}

/** Reads a whole text file, in whatever encoding of Unicode it is; what it means is for `shared/file` to say. */
export async function readDocument(fs: FileSystem, path: string): Promise<Result<DocumentText, HostError>> {
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) return hostFailure('notAFile', basename(path));
    if (stat.size > MOST_DOCUMENT_BYTES) return hostFailure('tooLarge', basename(path), `${stat.size} bytes`);
    const bytes = await fs.readFile(path);
    const decoded = decodeBytes(bytes);
    return decoded.ok ? ok({ ...decoded.value, digest: digestOf(bytes) }) : notOurs(decoded.error, basename(path));
  } catch (error) {
    return fileFailure(error, path);
  }
}

/** Replaces the file as a whole, or leaves it as it was and says why. */
export async function writeDocument(
  fs: FileSystem,
  writes: SafeWrites,
  path: string,
  text: string,
  terms: WriteTerms,
): Promise<Result<{ readonly digest: string }, HostError>> {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MOST_DOCUMENT_BYTES) return hostFailure('tooLarge', basename(path), `${bytes.length} bytes`);
  const written = await writes.write(path, bytes, target => whyNot(fs, target, terms));
  return written.ok ? ok({ digest: digestOf(bytes) }) : written;
}

async function whyNot(fs: FileSystem, path: string, { expected, overwrite }: WriteTerms): Promise<Err<HostError> | null> {
  const name = basename(path);
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) return hostFailure('notAFile', name);
    if (overwrite) return null;
    if (expected === null) {
      const there = sniffBytes(await headOf(fs, path));
      return there === 'document' ? hostFailure('alreadyExists', name) : notOurs(there, name);
    }
    // Whatever is as large as that is not what we wrote.
    const same = stat.size <= MOST_DOCUMENT_BYTES && digestOf(await fs.readFile(path)) === expected;
    return same ? null : hostFailure('changedOnDisk', name);
  } catch (error) {
    // Gone since we saw it: writing it anew takes nothing from anybody.
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function headOf(fs: FileSystem, path: string): Promise<Uint8Array> {
  const file = await fs.open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
