import type { LeftDocument } from '../../shared/host/host.ts';
import type { Session } from '../session/session.ts';
import { bringBack } from './bringBack.ts';
import { compareLeft } from './compareLeft.ts';
import { mayLeave } from './mayLeave.ts';
import { showRecovery } from './showRecovery.ts';

/**
 * At the start: what earlier sessions left unsaved, until one is taken or the list is put away. What is neither taken nor given up in so many words
 * is offered again next time. The list is asked for anew each time that it comes back: another copy of the app may have shortened it.
 */
export async function offerLeft(session: Session): Promise<void> {
  let marked: readonly string[] = [];
  for (;;) {
    const left = await listLeft(session);
    if (left.length === 0) return;
    const there = marked.filter(id => left.some(document => document.id === id));
    const answer = await showRecovery(session, left, there);
    marked = answer.discarded;
    const chosen = answer.choice === 'later' ? undefined : left.find(({ id }) => id === answer.id);
    if (answer.choice === 'compare' && chosen !== undefined && (await compareLeft(session, chosen)) === 'back') continue;
    for (const id of marked) await session.host.request('journal.discard', { id });
    if (chosen === undefined) return;
    if ((await mayLeave(session)) && (await bringBack(session, chosen.id, chosen.title, 'unsaved'))) return;
  }
}

async function listLeft({ host }: Session): Promise<readonly LeftDocument[]> {
  const listed = await host.request('journal.left', null);
  return listed.ok ? listed.value : [];
}
