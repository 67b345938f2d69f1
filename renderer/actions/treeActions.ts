import type { ActionId } from '../../shared/actions/actionFacts.ts';
import type { Command } from '../../shared/commands/command.ts';
import { demoteUnit } from '../../shared/commands/units/demoteUnit.ts';
import { promoteUnit } from '../../shared/commands/units/promoteUnit.ts';
import { reorderUnit } from '../../shared/commands/units/reorderUnit.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import { type Action, actionOf } from './action.ts';
import { NEEDS_ONE_UNIT, onlyUnit } from './onlyUnit.ts';
import { viewOf } from './selected.ts';

/** An action that moves the one selected unit in the tree. */
function moving<Id extends ActionId, Args>(id: Id, command: Command<Args>, args: (unit: UnitId) => Args): Action<Id> {
  return actionOf(id, {
    can(session) {
      const unit = onlyUnit(session);
      return unit === undefined ? NEEDS_ONE_UNIT : command.can(viewOf(session), args(unit.id));
    },
    run(session) {
      const unit = onlyUnit(session);
      if (unit !== undefined && perform(session, command, args(unit.id)).ok) session.canvas.current?.reveal(unit.id);
    },
  });
}

export const treeActions = [
  moving('unit.earlier', reorderUnit, unit => ({ unit, by: -1 as const })),
  moving('unit.later', reorderUnit, unit => ({ unit, by: 1 as const })),
  moving('unit.promote', promoteUnit, unit => ({ unit })),
  moving('unit.demote', demoteUnit, unit => ({ unit })),
];
