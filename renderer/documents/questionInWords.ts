import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { MessageValues } from '../../shared/i18n/translate.ts';
import type { DialogQuestion } from '../session/dialog.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';

/** What is asked, and the buttons that answer it by their ids. */
export interface Question<Id extends string> {
  readonly title: MessageKey;
  /** A sentence already. */
  readonly text: string;
  readonly values?: MessageValues;
  readonly buttons: readonly { readonly id: Id; readonly label: MessageKey; readonly tone?: 'plain' | 'primary' | 'danger' }[];
  /** Has the focus, and is what Escape means. */
  readonly safe: Id;
}

/** A question in the words of the window's language, as its dialog takes it. */
export function questionInWords<Id extends string>(session: Session, question: Question<Id>, answer: (id: Id) => void): DialogQuestion {
  const { title, text, values, buttons, safe } = question;
  const say = sayIn(session);
  return {
    title: say(title, values),
    text,
    buttons: buttons.map(({ id, label, tone }) => ({ id, label: say(label, values), tone: tone ?? 'plain' })),
    safe,
    // Nothing but the id of one of these buttons comes back.
    answer: id => answer(id as Id),
  };
}
