import type { Result } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { fileFailure } from '../services/hostFailure.ts';
import { openSpool, type Spool } from '../services/spool.ts';
import type { CliMachine } from './cliMachine.ts';

/** Writes a file of any size, which is there as a whole or not at all. null: it was stopped before it was whole, and nothing is left of it. */
export async function writePieces(
  { fs, dataFolder, writes }: CliMachine,
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  stop: AbortSignal,
): Promise<Result<null, HostError> | null> {
  const spool = await openSpool(fs, dataFolder).catch(error => fileFailure(error, dataFolder, 'folderGone'));
  if ('ok' in spool) return spool;
  try {
    const refusal = await fill(spool, pieces, path, stop);
    if (refusal !== null) return refusal;
    return stop.aborted ? null : await writes.write(path, spool);
  } finally {
    await spool.discard();
  }
}

async function fill(
  spool: Spool,
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  stop: AbortSignal,
): Promise<Result<never, HostError> | null> {
  for await (const piece of pieces) {
    if (stop.aborted) return null;
    try {
      await spool.append(piece);
    } catch (error) {
      return fileFailure(error, path);
    }
  }
  return null;
}
