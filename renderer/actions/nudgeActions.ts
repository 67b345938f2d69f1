import type { Point } from '../../shared/base/geometry.ts';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { nudgeSelection } from '../../shared/commands/selection/nudgeSelection.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import { perform } from '../session/perform.ts';
import type { Action } from './action.ts';
import { selected } from './selected.ts';

/** px: one step of the grid that everything in the drawing keeps to. */
const STEP = 4;

function nudging(id: string, label: MessageKey, combo: string, by: Point): Action {
  return {
    id,
    label,
    group: 'unit',
    keys: [{ combo }],
    scope: 'canvas',
    can: session => (isNothing({ ...selected(session), dependencies: [] }) ? refused('refusal.nothingSelected') : ALLOWED),
    run: session => void perform(session, nudgeSelection, { selection: selected(session), by }),
  };
}

export const nudgeActions: readonly Action[] = [
  nudging('nudge.up', 'action.nudgeUp', 'Shift+ArrowUp', { x: 0, y: -STEP }),
  nudging('nudge.down', 'action.nudgeDown', 'Shift+ArrowDown', { x: 0, y: STEP }),
  nudging('nudge.left', 'action.nudgeLeft', 'Shift+ArrowLeft', { x: -STEP, y: 0 }),
  nudging('nudge.right', 'action.nudgeRight', 'Shift+ArrowRight', { x: STEP, y: 0 }),
];
