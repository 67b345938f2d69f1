import type { Session } from './session.ts';

/** Lets a screen reader say it. */
export function announce(session: Session, text: string): void {
  session.state.setState(state => ({ announcement: { text, count: state.announcement.count + 1 } }));
}
