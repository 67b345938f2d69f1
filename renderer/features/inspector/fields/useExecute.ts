import { useCallback } from 'react';
import type { Command, Verdict } from '../../../../shared/commands/command.ts';
import { useSession } from '../../../session/SessionContext.ts';

/** Runs a command for a field, which says a refusal itself, below what was typed. What no field says goes through `perform`. */
export function useExecute(): <Args>(command: Command<Args>, args: Args) => Verdict {
  const session = useSession();
  return useCallback((command, args) => session.state.getState().open.store.execute(command, args), [session]);
}
