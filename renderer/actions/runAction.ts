import type { Refusal } from '../../shared/commands/command.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import type { Action } from './action.ts';

/** Does it if it may be done, and says what stands in the way otherwise. */
export async function runAction(session: Session, action: Action): Promise<void> {
  const verdict = action.can(session);
  if (verdict.ok) await action.run(session);
  else refuse(session, verdict);
}

export function refuse(session: Session, refusal: Refusal): void {
  showToast(session, { kind: 'info', text: sayIn(session)(refusal.reason, refusal.values), action: null });
}
