import type { Sides } from '../../shared/compare/sides.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import type { Question } from './ask.ts';
import { closeDialog } from './closeDialog.ts';

export interface DifferenceQuestion<Id extends string> extends Question<Id> {
  readonly before: OrgDocument;
  readonly after: OrgDocument;
  readonly sides: Sides;
}

/** Shows in what two documents differ, and answers with the id of the button. `text` may be empty. */
export function showDifference<Id extends string>(session: Session, question: DifferenceQuestion<Id>): Promise<Id> {
  const say = sayIn(session);
  const { title, text, values, before, after, sides, buttons, safe } = question;
  return new Promise(resolve => {
    session.state.setState({
      dialog: {
        kind: 'difference',
        title: say(title, values),
        text,
        before,
        after,
        sides,
        buttons: buttons.map(({ id, label, tone }) => ({ id, label: say(label, values), tone: tone ?? 'plain' })),
        safe,
        answer: id => {
          closeDialog(session);
          resolve(id as Id);
        },
      },
    });
  });
}
