import type { LucideIcon } from 'lucide-react';
import { type ActionFacts, type ActionId, factsOf } from '../../shared/actions/actionFacts.ts';
import type { Verdict } from '../../shared/commands/command.ts';
import type { Session } from '../session/session.ts';

/** What only the window knows of an action. */
interface Deed {
  readonly icon?: LucideIcon;
  can(session: Session): Verdict;
  run(session: Session): void | Promise<void>;
}

/**
 * One thing that the user can ask the window for: menu, toolbar, palette, context menu, shortcut and help sheet read the same object.
 * What it changes in the document it changes through a command.
 */
export interface Action<Id extends ActionId = ActionId> extends ActionFacts, Deed {
  readonly id: Id;
}

export const actionOf = <Id extends ActionId>(id: Id, deed: Deed): Action<Id> => ({ ...factsOf(id), ...deed, id });
