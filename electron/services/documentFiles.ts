import { basename } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import type { HostError, HostErrorCode } from '../../shared/host/hostError.ts';
import { digestOf } from './digestOf.ts';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf, fileFailure, hostFailure } from './hostFailure.ts';
import type { SafeWrites } from './safeWrites.ts';

/** Bytes. Ten times the largest document that the window can still draw. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

export interface DocumentText {
  readonly text: string;
  readonly digest: string;
}

/** What the writer last saw at that path, and whether the user agreed to replace something else. */
export interface WriteTerms {
  readonly expected: string | null;
  readonly overwrite: boolean;
}

/** Reads a whole text file, UTF-8 and nothing else; what it means is for `shared/file` to say. */
export async function readDocument(fs: FileSystem, path: string): Promise<Result<DocumentText, HostError>> {
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) return hostFailure('notAFile', basename(path));
    if (stat.size > MOST_DOCUMENT_BYTES) return hostFailure('tooLarge', basename(path), `${stat.size} bytes`);
    const bytes = await fs.readFile(path);
    const text = decodeStrictly(bytes);
    return text === null ? hostFailure('notText', basename(path)) : ok({ text, digest: digestOf(bytes) });
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

async function whyNot(fs: FileSystem, path: string, { expected, overwrite }: WriteTerms): Promise<HostErrorCode | null> {
  let bytes: Buffer;
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) return 'notAFile';
    if (overwrite) return null;
    // Whatever is as large as that is not what we wrote.
    if (stat.size > MOST_DOCUMENT_BYTES) return expected === null ? 'notOurs' : 'changedOnDisk';
    bytes = await fs.readFile(path);
  } catch (error) {
    // Gone since we saw it: writing it anew takes nothing from anybody.
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
  if (expected !== null) return digestOf(bytes) === expected ? null : 'changedOnDisk';
  return looksLikeDocument(bytes) ? 'alreadyExists' : 'notOurs';
}

/** Whether the file begins as each of our documents does: its first key is the magic one. */
export function looksLikeDocument(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 256))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return /^\s*\{\s*"format"\s*:\s*"orgsketch"/.test(start);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
