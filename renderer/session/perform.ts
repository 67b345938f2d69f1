import type { Command, Verdict } from '../../shared/commands/command.ts';
import { rememberSelection } from './rememberSelection.ts';
import { sayIn } from './sayIn.ts';
import type { Session } from './session.ts';
import { showToast } from './showToast.ts';

/**
 * Runs a command on the open document. A refusal is said in a toast, so that nothing that was asked for
 * ever just fails to happen.
 */
export function perform<Args>(session: Session, command: Command<Args>, args: Args): Verdict {
  rememberSelection(session);
  const verdict = session.state.getState().open.store.execute(command, args);
  if (!verdict.ok) showToast(session, { kind: 'info', text: sayIn(session)(verdict.reason, verdict.values), action: null });
  return verdict;
}
