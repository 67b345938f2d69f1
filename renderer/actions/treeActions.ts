import type { Command } from '../../shared/commands/command.ts';
import { demoteUnit } from '../../shared/commands/units/demoteUnit.ts';
import { promoteUnit } from '../../shared/commands/units/promoteUnit.ts';
import { reorderUnit } from '../../shared/commands/units/reorderUnit.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import type { Action } from './action.ts';
import { NEEDS_ONE_UNIT, onlyUnit } from './onlyUnit.ts';
import { viewOf } from './selected.ts';

/** An action that moves the one selected unit in the tree. */
function moving<Args>(id: string, label: MessageKey, combo: string, command: Command<Args>, args: (unit: UnitId) => Args): Action {
  return {
    id,
    label,
    group: 'unit',
    keys: [{ combo }],
    scope: 'canvas',
    can(session) {
      const unit = onlyUnit(session);
      return unit === undefined ? NEEDS_ONE_UNIT : command.can(viewOf(session), args(unit.id));
    },
    run(session) {
      const unit = onlyUnit(session);
      if (unit !== undefined && perform(session, command, args(unit.id)).ok) session.canvas.current?.reveal(unit.id);
    },
  };
}

export const treeActions: readonly Action[] = [
  moving('unit.earlier', 'action.earlier', 'Alt+ArrowLeft', reorderUnit, unit => ({ unit, by: -1 as const })),
  moving('unit.later', 'action.later', 'Alt+ArrowRight', reorderUnit, unit => ({ unit, by: 1 as const })),
  moving('unit.promote', 'action.promote', 'Alt+ArrowUp', promoteUnit, unit => ({ unit })),
  moving('unit.demote', 'action.demote', 'Alt+ArrowDown', demoteUnit, unit => ({ unit })),
];
