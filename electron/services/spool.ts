import { join } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { OWN_FILE_MODE } from './replaceFile.ts';
import { temporaryBeside } from './temporaryFile.ts';

/** Bytes. */
const READ_AT_ONCE = 1024 * 1024;

/** Takes a file of the user piece by piece, before there is one: the user's own folder sees nothing of it until it is whole. */
export interface Spool {
  /** Bytes taken so far. */
  readonly size: () => number;
  /** One call at a time. Throws what the file system throws. */
  append(bytes: Uint8Array): Promise<void>;
  /** All of it from the beginning. */
  pieces(): AsyncIterable<Uint8Array>;
  /** To be called in any case. Never fails: what can't be removed goes with `sweepLeftovers`. */
  discard(): Promise<void>;
}

/** @param folder the app's own, where what a kill leaves is swept away at the next start */
export async function openSpool(fs: FileSystem, folder: string): Promise<Spool> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const path = temporaryBeside(join(folder, 'export'));
  const file = await fs.open(path, 'wx+', OWN_FILE_MODE);
  let size = 0;
  return {
    size: () => size,
    async append(bytes) {
      await file.writeFile(bytes);
      size += bytes.length;
    },
    async *pieces() {
      for (let at = 0; at < size; ) {
        const { buffer, bytesRead } = await file.read(new Uint8Array(READ_AT_ONCE), 0, READ_AT_ONCE, at);
        if (bytesRead === 0) throw new Error(`${path} is shorter than what was written to it`);
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
      }
    },
    async discard() {
      await file.close().catch(() => undefined);
      await fs.unlink(path).catch(() => undefined);
    },
  };
}
