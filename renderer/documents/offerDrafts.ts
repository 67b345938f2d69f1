import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { ask } from './ask.ts';
import { hostSentence } from './hostSentence.ts';
import { mayLeave } from './mayLeave.ts';
import { openText } from './openFile.ts';
import { report } from './report.ts';

/** At the start: what an earlier session left unsaved, the newest first, until one is taken or all are answered. */
export async function offerDrafts(session: Session): Promise<void> {
  const say = sayIn(session);
  const listed = await session.host.request('draft.list', null);
  if (!listed.ok) return;
  for (const draft of listed.value.toSorted((a, b) => b.time - a.time)) {
    const language = interfaceLanguage(session.state.getState().settings, session.info);
    const time = new Date(draft.time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
    const answer = await ask(session, {
      title: 'draft.title',
      values: { name: draft.title },
      text: say(draft.file === null ? 'draft.textNew' : 'draft.text', { name: draft.title, time }),
      buttons: [
        { id: 'later', label: 'draft.later' },
        { id: 'discard', label: 'draft.discard' },
        { id: 'restore', label: 'draft.restore', tone: 'primary' },
      ],
      safe: 'later',
    });
    if (answer === 'discard') await session.host.request('draft.discard', { id: draft.id });
    if (answer !== 'restore') continue;
    const read = await session.host.request('draft.read', { id: draft.id });
    if (!read.ok) {
      await report(session, say('open.failedTitle', { name: draft.title }), hostSentence(say, read.error), []);
      continue;
    }
    if (!(await mayLeave(session))) continue;
    const source = { name: draft.title, changed: true, ...(draft.file !== null ? { file: draft.file } : { suggestedName: draft.title }) };
    // The window keeps a draft of its own from now on; until then the old one stays.
    if (await openText(session, read.value.text, source)) await session.host.request('draft.discard', { id: draft.id });
    return;
  }
}
