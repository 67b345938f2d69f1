import type { LeftDocument } from '../../shared/host/host.ts';
import type { RecoveryAnswer } from '../session/recoveryAnswer.ts';
import type { Session } from '../session/session.ts';
import { bringBack } from './bringBack.ts';
import { compareLeft } from './compareLeft.ts';
import { mayLeave } from './mayLeave.ts';
import { showRecovery } from './showRecovery.ts';

/**
 * At the start: what earlier sessions left unsaved, until one is taken or the list is put away. What is neither taken nor given up in so many words
 * is offered again next time.
 */
export async function offerLeft(session: Session): Promise<void> {
  const listed = await session.host.request('journal.left', null);
  let left: readonly LeftDocument[] = listed.ok ? listed.value : [];
  while (left.length > 0) {
    const answer = await choose(session, left);
    for (const id of answer.discarded) await session.host.request('journal.discard', { id });
    if (answer.choice === 'later') return;
    left = left.filter(({ id }) => !answer.discarded.includes(id));
    const title = left.find(({ id }) => id === answer.id)?.title ?? '';
    if ((await mayLeave(session)) && (await bringBack(session, answer.id, title))) return;
  }
}

/** Shows the list, and comes back to it after each comparison, until something is decided. */
async function choose(session: Session, left: readonly LeftDocument[]): Promise<Exclude<RecoveryAnswer, { choice: 'compare' }>> {
  let discarded: readonly string[] = [];
  for (;;) {
    const answer = await showRecovery(session, left, discarded);
    if (answer.choice !== 'compare') return answer;
    discarded = answer.discarded;
    const compared = left.find(({ id }) => id === answer.id);
    if (compared !== undefined && (await compareLeft(session, compared)) === 'open') return { ...answer, choice: 'open' };
  }
}
