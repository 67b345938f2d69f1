import type { Result } from '../../../shared/base/result.ts';
import { toBase64 } from '../../../shared/export/base64.ts';
import { gathered } from '../../../shared/export/png/gathered.ts';
import { MOST_PIECE_BYTES } from '../../../shared/host/exportPieces.ts';
import type { ExportToken, FileToken, Host, HostRequests } from '../../../shared/host/host.ts';
import type { HostError } from '../../../shared/host/hostError.ts';

type Sent = Result<HostRequests['export.finish']['output'], HostError>;

/** Hands a file over to the host while it is made. null: it was stopped, and nothing is written. Throws what making it throws. */
export async function sendPieces(host: Host, file: FileToken, pieces: AsyncIterable<Uint8Array>, stop: AbortSignal): Promise<Sent | null> {
  const begun = await host.request('export.begin', { file });
  if (!begun.ok) return begun;
  const token = begun.value;
  let finished: Promise<Sent> | null = null;
  try {
    const refusal = await append(host, token, pieces, stop);
    if (refusal !== null) return refusal;
    if (stop.aborted) return null;
    finished = host.request('export.finish', { export: token });
    return await finished;
  } finally {
    if (finished === null) await host.request('export.cancel', { export: token });
  }
}

async function append(
  host: Host,
  token: ExportToken,
  pieces: AsyncIterable<Uint8Array>,
  stop: AbortSignal,
): Promise<Result<never, HostError> | null> {
  for await (const piece of gathered(pieces, MOST_PIECE_BYTES)) {
    if (stop.aborted) return null;
    const taken = await host.request('export.append', { export: token, bytes: toBase64(piece) });
    if (!taken.ok) return taken;
  }
  return null;
}
