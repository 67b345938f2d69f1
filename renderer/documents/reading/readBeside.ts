import type { Told } from '../../../shared/file/told.ts';
import type { ReaderAnswer, ReaderOrder } from './readerMessages.ts';

export type ReaderResult = Exclude<ReaderAnswer, { readonly kind: 'told' | 'failed' }>;

/** Has a text read in a thread of its own. null when `stop` says so: it ends at once. Throws when it can't be read there at all. */
export async function readBeside(order: ReaderOrder, told: Told, stop: AbortSignal): Promise<ReaderResult | null> {
  const worker = new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module', name: 'reader' });
  try {
    return await new Promise((resolve, reject) => {
      stop.addEventListener('abort', () => resolve(null), { once: true });
      worker.onerror = event => reject(new Error(event.message || 'the worker could not be started'));
      worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
        if (data.kind === 'told') told(data.share);
        else if (data.kind === 'failed') reject(Object.assign(new Error(data.message), { stack: data.stack }));
        else resolve(data);
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
