import { isDirty } from '../session/isDirty.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { ask } from './ask.ts';
import { documentName } from './documentName.ts';
import { hostSentence } from './hostSentence.ts';
import { saveDocument } from './saveDocument.ts';

/** Asks before unsaved changes are lost. True: they are saved, or given up in so many words, or there are none. */
export async function mayLeave(session: Session): Promise<boolean> {
  const { open, dialog } = session.state.getState();
  if (!isDirty(open)) return true;
  // One question at a time: whoever asked first is waiting for the answer.
  if (dialog?.kind === 'question') return false;
  const say = sayIn(session);
  const { unkept } = session.state.getState();
  const answer = await ask(session, {
    title: 'leave.title',
    values: { name: documentName(open, say) },
    text: unkept === null ? say('leave.text') : say('leave.unkept', { reason: hostSentence(say, unkept) }),
    buttons: [
      { id: 'cancel', label: 'dialog.cancel' },
      { id: 'discard', label: 'leave.discard' },
      { id: 'save', label: 'leave.save', tone: 'primary' },
    ],
    safe: 'cancel',
  });
  if (answer === 'cancel') return false;
  return answer === 'discard' ? true : saveDocument(session);
}
