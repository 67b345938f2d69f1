import { announce } from './announce.ts';
import { sayIn } from './sayIn.ts';
import type { Session, WorkUnderWay } from './session.ts';

/** Long work: `done` takes the share that is done, `stop` says that nobody wants it any more. */
export type Work<T> = (done: (share: number) => void, stop: AbortSignal) => Promise<T>;

let lastId = 0;

/** Does it while the window shows how far it is and offers to cancel it, beside whatever else is under way. */
export async function runWork<T>(session: Session, what: Pick<WorkUnderWay, 'doing' | 'name'>, work: Work<T>): Promise<T> {
  const { state } = session;
  lastId += 1;
  let shown: WorkUnderWay = { ...what, id: lastId, share: null, stop: new AbortController() };
  const show = (next: WorkUnderWay | null): void => {
    const before = shown;
    state.setState(({ underWay }) => ({ underWay: underWay.flatMap(one => (one === before ? (next ?? []) : one)) }));
    if (next !== null) shown = next;
  };
  state.setState(({ underWay }) => ({ underWay: [...underWay, shown] }));
  announce(session, sayIn(session)(what.doing, { name: what.name }));
  try {
    return await work(share => show({ ...shown, share }), shown.stop.signal);
  } finally {
    show(null);
  }
}
