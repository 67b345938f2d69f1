import type { Session } from '../session/session.ts';
import { awaitAnswer } from './awaitAnswer.ts';

/** Shows sentences that one has to have seen; goes on when they are put away. */
export const report = (session: Session, title: string, text: string, lines: readonly string[]): Promise<void> =>
  awaitAnswer(session, done => ({ kind: 'report', title, text, lines, done }));
