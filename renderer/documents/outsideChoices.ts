import { sayIn } from '../session/sayIn.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { diskEvent } from './diskEvent.ts';
import { hostSentence } from './hostSentence.ts';
import { readDocument } from './readDocument.ts';
import { reloadFile } from './reloadFile.ts';
import { saveDocument, saveDocumentAs } from './saveDocument.ts';
import { showDifference } from './showDifference.ts';
import { showOtherState } from './showDocument.ts';
import { withoutEnding } from './withoutEnding.ts';

/** Somebody else changed the file, and the window's own version is to stand in its place. */
export async function keepMine(session: Session): Promise<void> {
  diskEvent(session, { kind: 'overruled' });
  await saveDocument(session);
}

/** Somebody else changed the file, and theirs counts. What was here stays among the earlier versions, and comes back by one click. */
export async function takeTheirs(session: Session): Promise<void> {
  const say = sayIn(session);
  await session.journal.current?.keepState();
  const { open } = session.state.getState();
  const name = open.file?.name ?? '';
  if (await reloadFile(session)) offerBack(session, open, say('outside.taken', { name }));
  else showToast(session, { kind: 'error', text: say('outside.unreadable', { name }), action: null });
}

/** Both versions stay: this one under a name that its user chooses, with which the window goes on. */
export async function keepAsCopy(session: Session): Promise<void> {
  const name = session.state.getState().open.file?.name ?? '';
  const say = sayIn(session);
  await saveDocumentAs(session, say('outside.copyName', { stem: withoutEnding(name) }));
}

/** Shows what is here and what the file holds by now side by side, with the same choices below. */
export async function seeDifference(session: Session): Promise<void> {
  const say = sayIn(session);
  const { open } = session.state.getState();
  if (open.file === null) return;
  const { name } = open.file;
  const read = await readDocument(session, open.file);
  const theirs = read.ok ? read.value.outcome : null;
  if (theirs?.kind === 'stopped') return;
  if (theirs?.kind !== 'opened') {
    showToast(session, { kind: 'error', text: say('outside.unreadable', { name }), action: null });
    return;
  }
  const choice = await showDifference(session, {
    ...{ title: 'outside.differenceTitle', text: '', values: { name }, before: open.store.document, after: theirs.document },
    sides: { before: 'mine', after: 'theirs' },
    buttons: [
      { id: 'close', label: 'dialog.close' },
      { id: 'mine', label: 'outside.keepMine' },
      { id: 'theirs', label: 'outside.takeTheirs' },
    ],
    safe: 'close',
  });
  if (choice === 'mine') await keepMine(session);
  else if (choice === 'theirs') await takeTheirs(session);
}

/** Says what took the place of a document, and lets one have it back as it was, with its undo stack. */
export function offerBack(session: Session, before: OpenDocument, text: string): void {
  const { store } = session.state.getState().open;
  const run = () => {
    // What was done meanwhile is not thrown away by a click on an old message.
    if (session.state.getState().open.store === store && store.stepsSince(null) === 0) showOtherState(session, before);
  };
  showToast(session, { kind: 'info', text, action: { label: 'action.undo', run } });
}

/** Tries once more to write down what is not safe yet; says why when it still can't be. */
export async function keepNow(session: Session): Promise<void> {
  const failure = await session.journal.current?.flush();
  if (failure != null) showToast(session, { kind: 'error', text: hostSentence(sayIn(session), failure), action: null });
}
