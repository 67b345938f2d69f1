import type { ActionId } from '../../shared/actions/actionFacts.ts';
import type { Point } from '../../shared/base/geometry.ts';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { isNothing, withoutLines } from '../../shared/commands/selection/entitySelection.ts';
import { nudgeSelection } from '../../shared/commands/selection/nudgeSelection.ts';
import { perform } from '../session/perform.ts';
import { type Action, actionOf } from './action.ts';
import { selected } from './selected.ts';

/** px: one step of the grid that everything in the drawing keeps to. */
const STEP = 4;

function nudging<Id extends ActionId>(id: Id, by: Point): Action<Id> {
  return actionOf(id, {
    can: session => (isNothing(withoutLines(selected(session))) ? refused('refusal.nothingSelected') : ALLOWED),
    run: session => void perform(session, nudgeSelection, { selection: selected(session), by }),
  });
}

export const nudgeActions = [
  nudging('nudge.up', { x: 0, y: -STEP }),
  nudging('nudge.down', { x: 0, y: STEP }),
  nudging('nudge.left', { x: -STEP, y: 0 }),
  nudging('nudge.right', { x: STEP, y: 0 }),
];
