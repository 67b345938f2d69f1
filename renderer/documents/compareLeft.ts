import { describeFailure } from '../../shared/file/describeOutcome.ts';
import type { LeftDocument } from '../../shared/host/host.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { hostSentence } from './hostSentence.ts';
import { readDocument } from './readDocument.ts';
import { readJournal } from './readJournal.ts';
import { report } from './report.ts';
import { showDifference } from './showDifference.ts';

/** Shows what was left unsaved beside what its file holds by now. `back`: nothing is decided, or one of the two can't be read, which was said. */
export async function compareLeft(session: Session, { id, title, file }: LeftDocument): Promise<'open' | 'back'> {
  if (file === null) return 'back';
  const say = sayIn(session);
  const recovered = await readJournal(session, id, title, 'unsaved');
  if (recovered === null) return 'back';
  const failed = async (sentence: string): Promise<'back'> => {
    await report(session, say('open.failedTitle', { name: file.name }), sentence, []);
    return 'back';
  };
  const read = await readDocument(session, file);
  if (!read.ok) return failed(hostSentence(say, read.error));
  const { outcome } = read.value;
  if (outcome.kind === 'stopped') return 'back';
  if (outcome.kind !== 'opened') {
    const language = interfaceLanguage(session.state.getState().settings, session.info);
    return failed(describeFailure(language, outcome));
  }
  return showDifference(session, {
    title: 'recovery.comparing',
    values: { name: title },
    text: recovered.torn ? say('restored.torn', { name: title }) : '',
    before: outcome.document,
    after: recovered.document,
    sides: { before: 'file', after: 'recovered' },
    buttons: [
      { id: 'back', label: 'recovery.back' },
      { id: 'open', label: 'recovery.open', tone: 'primary' },
    ],
    safe: 'back',
  });
}
