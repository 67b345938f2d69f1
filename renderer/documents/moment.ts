import type { OpenDocument, Session } from '../session/session.ts';

/** What a window shows, and how far it had been changed. */
export interface Moment {
  readonly open: OpenDocument;
  readonly position: number;
}

export function thisMoment(session: Session): Moment {
  const { open } = session.state.getState();
  return { open, position: open.store.position };
}

/** Whether the same document is shown, and nobody has changed it since. */
export function isStill(session: Session, { open, position }: Moment): boolean {
  const now = thisMoment(session);
  return now.open.store === open.store && now.position === position;
}
