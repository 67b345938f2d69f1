import type { OpenDocument, Session } from '../session/session.ts';
import { mayLeave } from './mayLeave.ts';

/** What a window shows, and how far it had been changed. */
interface Moment {
  readonly open: OpenDocument;
  readonly position: number;
}

export function thisMoment(session: Session): Moment {
  const { open } = session.state.getState();
  return { open, position: open.store.position };
}

/** One was asked, but a large file takes a while to read, and one may have worked on meanwhile: then one is asked again. */
export async function mayStillLeave(session: Session, asked: Moment): Promise<boolean> {
  const { open, position } = thisMoment(session);
  return (open.store === asked.open.store && position === asked.position) || mayLeave(session);
}
