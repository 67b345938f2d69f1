import { describeFailure } from '../../shared/file/describeOutcome.ts';
import { replayJournal } from '../../shared/journal/replayJournal.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { hostSentence } from './hostSentence.ts';
import { openedDocument } from './openedDocument.ts';
import { report } from './report.ts';
import { showDocument } from './showDocument.ts';

/**
 * Shows a document as its journal has it: with its unsaved changes, and all that could be undone. The old journal goes once a new one has taken
 * everything over. False: it could not, and has said why.
 */
export async function bringBack(session: Session, id: string, title: string): Promise<boolean> {
  const say = sayIn(session);
  const language = interfaceLanguage(session.state.getState().settings, session.info);
  const failed = async (sentence: string): Promise<false> => {
    await report(session, say('open.failedTitle', { name: title }), sentence, []);
    return false;
  };
  const read = await session.host.request('journal.read', { id });
  if (!read.ok) return failed(hostSentence(say, read.error));
  const { text, records, file, digest, torn } = read.value;
  const replayed = replayJournal(text, records);
  if (replayed.kind !== 'replayed') return failed(describeFailure(language, replayed));
  const { document, history, savedPosition, opened } = replayed;
  const { newerVersion } = opened;
  const origin = { file, digest, newerVersion, history: { history, savedPosition }, suggestedName: file === null ? title : null };
  await showDocument(session, openedDocument(document, session.newId, origin));
  if (torn || replayed.torn) showToast(session, { kind: 'info', text: say('restored.torn', { name: title }), action: null });
  if ((await session.journal.current?.flush()) === null) await session.host.request('journal.discard', { id });
  return true;
}
