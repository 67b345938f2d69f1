import type { Session } from '../session/session.ts';
import { awaitAnswer } from './awaitAnswer.ts';
import { type Question, questionInWords } from './questionInWords.ts';

interface PlainQuestion<Id extends string> extends Question<Id> {
  /** Sentences already. */
  readonly lines?: readonly string[];
}

/** Asks, and answers with the id of the button. */
export const ask = <Id extends string>(session: Session, question: PlainQuestion<Id>): Promise<Id> =>
  awaitAnswer(session, answer => ({ kind: 'question', ...questionInWords(session, question, answer), lines: question.lines ?? [] }));
