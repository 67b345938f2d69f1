import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { MessageValues } from '../../shared/i18n/translate.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { closeDialog } from './closeDialog.ts';

export interface Question<Id extends string> {
  readonly title: MessageKey;
  readonly text: string;
  readonly values?: MessageValues;
  /** Sentences already. */
  readonly lines?: readonly string[];
  readonly buttons: readonly { readonly id: Id; readonly label: MessageKey; readonly tone?: 'plain' | 'primary' | 'danger' }[];
  /** Has the focus, and is what Escape means. */
  readonly safe: Id;
}

/** Asks, and answers with the id of the button. */
export function ask<Id extends string>(session: Session, question: Question<Id>): Promise<Id> {
  const say = sayIn(session);
  return new Promise(resolve => {
    session.state.setState({
      dialog: {
        kind: 'question',
        title: say(question.title, question.values),
        text: question.text,
        lines: question.lines ?? [],
        buttons: question.buttons.map(({ id, label, tone }) => ({ id, label: say(label, question.values), tone: tone ?? 'plain' })),
        safe: question.safe,
        answer: id => {
          closeDialog(session);
          resolve(id as Id);
        },
      },
    });
  });
}
