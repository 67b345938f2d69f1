import { type Told, UNTOLD } from '../../shared/file/told.ts';
import { errorOf, type Said } from './said.ts';

/**
 * Asks a worker, which is ended with its answer. null when `stop` says so: it ends at once. Throws what it failed of, and when it can't be started.
 */
export async function askBeside<Answer>(worker: Worker, order: unknown, stop: AbortSignal, told: Told = UNTOLD): Promise<Answer | null> {
  try {
    return await new Promise<Answer | null>((resolve, reject) => {
      stop.addEventListener('abort', () => resolve(null), { once: true });
      worker.onerror = event => reject(new Error(event.message || 'the worker could not be started'));
      worker.onmessage = ({ data }: MessageEvent<Said<Answer>>) => {
        if (data.kind === 'told') told(data.share);
        else if (data.kind === 'failed') reject(errorOf(data));
        else resolve(data.answer);
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
