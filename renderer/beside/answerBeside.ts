import type { Told } from '../../shared/file/told.ts';
import { failed, type Said } from './said.ts';

/** As much of a worker's own scope as is used here: the window's types know nothing of it. */
interface WorkerScope<Order, Answer> {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(said: Said<Answer>): void;
}

/** Has a worker answer what `askBeside` asks it. */
export function answerBeside<Order, Answer>(answer: (order: Order, told: Told) => Answer): void {
  const scope = globalThis as unknown as WorkerScope<Order, Answer>;
  scope.onmessage = ({ data }) => {
    try {
      scope.postMessage({ kind: 'answered', answer: answer(data, share => scope.postMessage({ kind: 'told', share })) });
    } catch (error) {
      scope.postMessage(failed(error));
    }
  };
}
