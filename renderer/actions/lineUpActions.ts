import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  type LucideIcon,
} from 'lucide-react';
import type { ActionId } from '../../shared/actions/actionFacts.ts';
import { type Alignment, alignSelection } from '../../shared/commands/selection/alignSelection.ts';
import { type Distribution, distributeSelection } from '../../shared/commands/selection/distributeSelection.ts';
import { perform } from '../session/perform.ts';
import { type Action, actionOf } from './action.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

function aligning<Id extends ActionId>(id: Id, icon: LucideIcon, to: Alignment): Action<Id> {
  return actionOf(id, {
    icon,
    can: writable(session => alignSelection.can(viewOf(session), { selection: selected(session), to })),
    run: session => void perform(session, alignSelection, { selection: selected(session), to }),
  });
}

function distributing<Id extends ActionId>(id: Id, icon: LucideIcon, along: Distribution): Action<Id> {
  return actionOf(id, {
    icon,
    can: writable(session => distributeSelection.can(viewOf(session), { selection: selected(session), along })),
    run: session => void perform(session, distributeSelection, { selection: selected(session), along }),
  });
}

/** What puts several selected things in line: those of one row of buttons, in its order. */
export const lineUpActions = [
  aligning('line.left', AlignStartVertical, 'left'),
  aligning('line.centre', AlignCenterVertical, 'centre'),
  aligning('line.right', AlignEndVertical, 'right'),
  aligning('line.top', AlignStartHorizontal, 'top'),
  aligning('line.middle', AlignCenterHorizontal, 'middle'),
  aligning('line.bottom', AlignEndHorizontal, 'bottom'),
  distributing('line.horizontally', AlignHorizontalSpaceBetween, 'horizontally'),
  distributing('line.vertically', AlignVerticalSpaceBetween, 'vertically'),
];
