import { describeFailure } from '../../shared/file/describeOutcome.ts';
import type { JournalContent } from '../../shared/host/host.ts';
import { type Replayed, replayJournal } from '../../shared/journal/replayJournal.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { hostSentence } from './hostSentence.ts';
import { report } from './report.ts';

/**
 * What a journal that a window left holds, with where it came from. `unsaved`: only if it still has something that nobody has taken over or
 * given up, maybe in another copy of the app. null: it can't be read, and the user has been told why.
 */
export async function readJournal(
  session: Session,
  id: string,
  title: string,
  wanted: 'unsaved' | 'any',
): Promise<(Replayed & Pick<JournalContent, 'file' | 'digest'>) | null> {
  const say = sayIn(session);
  const failed = async (sentence: string): Promise<null> => {
    await report(session, say('open.failedTitle', { name: title }), sentence, []);
    return null;
  };
  const read = await session.host.request('journal.read', { id });
  const isGone = read.ok ? !read.value.dirty : read.error.code === 'notFound';
  if (isGone && wanted === 'unsaved') return failed(say('recovery.gone', { name: title }));
  if (!read.ok) return failed(hostSentence(say, read.error));
  const { text, records, file, digest, torn } = read.value;
  const replayed = replayJournal(text, records);
  if (replayed.kind !== 'replayed') {
    const language = interfaceLanguage(session.state.getState().settings, session.info);
    return failed(describeFailure(language, replayed));
  }
  return { ...replayed, torn: torn || replayed.torn, file, digest };
}
