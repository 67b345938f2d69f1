import type { Sides } from '../../shared/compare/sides.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { Session } from '../session/session.ts';
import { awaitAnswer } from './awaitAnswer.ts';
import { type Question, questionInWords } from './questionInWords.ts';

interface DifferenceQuestion<Id extends string> extends Question<Id> {
  readonly before: OrgDocument;
  readonly after: OrgDocument;
  readonly sides: Sides;
}

/** Shows in what two documents differ, and answers with the id of the button. `text` may be empty. */
export function showDifference<Id extends string>(session: Session, question: DifferenceQuestion<Id>): Promise<Id> {
  const { before, after, sides } = question;
  return awaitAnswer(session, answer => ({ kind: 'difference', ...questionInWords(session, question, answer), before, after, sides }));
}
