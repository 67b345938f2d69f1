import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { ask } from './ask.ts';
import { bringBack } from './bringBack.ts';
import { mayLeave } from './mayLeave.ts';

/** At the start: what an earlier session left unsaved, the newest first, until one is taken or all are answered. */
export async function offerLeft(session: Session): Promise<void> {
  const say = sayIn(session);
  const listed = await session.host.request('journal.left', null);
  if (!listed.ok) return;
  for (const left of listed.value) {
    const language = interfaceLanguage(session.state.getState().settings, session.info);
    const time = new Date(left.time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
    const answer = await ask(session, {
      title: 'draft.title',
      values: { name: left.title },
      text: say(left.file === null ? 'draft.textNew' : 'draft.text', { name: left.title, time }),
      buttons: [
        { id: 'later', label: 'draft.later' },
        { id: 'discard', label: 'draft.discard' },
        { id: 'restore', label: 'draft.restore', tone: 'primary' },
      ],
      safe: 'later',
    });
    if (answer === 'discard') await session.host.request('journal.discard', { id: left.id });
    if (answer !== 'restore' || !(await mayLeave(session))) continue;
    if (await bringBack(session, left.id, left.title)) return;
  }
}
