import { plainItem } from '../../../../shared/scene/drawnLater.ts';
import { errorOf } from '../../../beside/said.ts';
import type { PngAnswer, PngOrder } from './pngMessages.ts';
import { TAKE } from './pngMessages.ts';

/**
 * The file of a picture piece by piece, painted in a worker. Ends without a last piece when `stop` says so. Throws when it can't be painted.
 *
 * @param painted hears the share that is done
 */
export async function* paintPng(
  order: PngOrder,
  painted: (share: number) => void,
  stop: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const worker = new Worker(new URL('./pngWorker.ts', import.meta.url), { type: 'module', name: 'picture' });
  const next = () =>
    new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
      stop.addEventListener('abort', () => resolve(null), { once: true });
      worker.onerror = event => reject(new Error(event.message || 'the worker could not be started'));
      worker.onmessage = ({ data }: MessageEvent<PngAnswer>) => {
        if (data.kind === 'painted') painted(data.share);
        else if (data.kind === 'piece') resolve(data.bytes);
        else if (data.kind === 'done') resolve(null);
        else reject(errorOf(data));
      };
    });
  try {
    let coming = next();
    worker.postMessage({ ...order, items: order.items.map(plainItem) } satisfies PngOrder);
    for (let piece = await coming; piece !== null && !stop.aborted; piece = await coming) {
      yield piece;
      coming = next();
      worker.postMessage(TAKE);
    }
  } finally {
    worker.terminate();
  }
}
