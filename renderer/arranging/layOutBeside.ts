import { askBeside } from '../beside/askBeside.ts';
import type { LayoutAnswer, LayoutOrder } from './layoutMessages.ts';

/** Has a blueprint laid out in a thread of its own. null when `stop` says so. Throws when it can't be laid out there at all. */
export async function layOutBeside<Order extends LayoutOrder>(
  order: Order,
  stop: AbortSignal,
): Promise<Extract<LayoutAnswer, { readonly task: Order['task'] }> | null> {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module', name: 'layout' });
  return await askBeside(worker, order, stop);
}
