import { measuredBranches } from '../../shared/layout/measuredBranches.ts';
import { inIdle } from '../session/inIdle.ts';
import type { Session } from '../session/session.ts';
import { followDocument } from './followDocument.ts';

/** Works out in idle moments what the first edit of a document would wait for. */
export function measureAhead(session: Session): () => void {
  let rest = (): void => undefined;
  const begin = (): void => {
    rest();
    rest = inIdle(measuredBranches(session.state.getState().open.store.view));
  };
  const stop = followDocument(session, {
    // The first edit has worked it out itself.
    changed: () => rest(),
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
