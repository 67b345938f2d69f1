import { measuredBranches } from '../../shared/layout/measuredBranches.ts';
import type { Session } from '../session/session.ts';
import { followDocument } from './followDocument.ts';

/** ms that a frame keeps for whatever else there is. */
const SPARE = 2;

/** Works out in idle moments what the first edit of a document would wait for. */
export function measureAhead(session: Session): () => void {
  let waiting = 0;
  const rest = (): void => cancelIdleCallback(waiting);
  const begin = (): void => {
    rest();
    const work = measuredBranches(session.state.getState().open.store.view);
    const goOn = (deadline: IdleDeadline): void => {
      while (deadline.timeRemaining() > SPARE) if (work.next().done === true) return;
      waiting = requestIdleCallback(goOn);
    };
    waiting = requestIdleCallback(goOn);
  };
  const stop = followDocument(session, {
    // The first edit has worked it out itself.
    changed: rest,
    switched: begin,
    replaced(open, before) {
      if (open.store !== before.store) begin();
    },
  });
  return () => {
    rest();
    stop();
  };
}
