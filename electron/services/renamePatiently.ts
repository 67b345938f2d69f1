import { setTimeout as wait } from 'node:timers/promises';
import type { Err } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf } from './hostFailure.ts';

export interface Patience {
  readonly platform: NodeJS.Platform;
  readonly wait: (ms: number) => Promise<unknown>;
}

export const nodePatience: Patience = { platform: process.platform, wait };

/** ms; two seconds together. */
const PAUSES = [20, 40, 80, 160, 300, 500, 900];
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Renames over what is there. On Windows a scanner or a sync client holds a file for a moment, and the refusal looks like a missing
 * permission: it is tried again for two seconds, and then told as what it is, a file in use. `whyNot` is asked before each attempt, because
 * a sync client does not hold a file without changing it now and then; its answer ends it, null is done. Throws what the file system throws.
 */
export async function renamePatiently(
  fs: FileSystem,
  from: string,
  to: string,
  { platform, wait }: Patience,
  whyNot: () => Promise<Err<HostError> | null> = async () => null,
): Promise<Err<HostError> | null> {
  for (let attempt = 0; ; attempt += 1) {
    const refusal = await whyNot();
    if (refusal !== null) return refusal;
    try {
      await fs.rename(from, to);
      return null;
    } catch (error) {
      if (platform !== 'win32' || !HELD.has(errnoOf(error))) throw error;
      const pause = PAUSES[attempt];
      if (pause === undefined) throw Object.assign(new Error(`still held after two seconds: ${to}`, { cause: error }), { code: 'EBUSY' });
      await wait(pause);
    }
  }
}
