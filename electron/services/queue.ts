import { createInTurn } from './inTurn.ts';

/** One piece of work after the other, in the order in which it was asked for; one that failed keeps none from its turn. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  const inTurn = createInTurn();
  return work => inTurn('', work);
}
