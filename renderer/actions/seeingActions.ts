import { ChevronsDownUp, Focus, GitBranch, Presentation, Share2 } from 'lucide-react';
import { ALLOWED, refused, type Verdict } from '../../shared/commands/command.ts';
import { collapseUnits } from '../../shared/commands/units/collapseUnits.ts';
import { perform } from '../session/perform.ts';
import { ALL_NEIGHBOURS, type Light, look } from '../session/seeing.ts';
import type { Session } from '../session/session.ts';
import { actionOf } from './action.ts';
import { NEEDS_ONE_UNIT, onlyUnit } from './onlyUnit.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

/** Collapses what is selected where any of it is open, else opens it. */
const collapseArgs = (session: Session) => {
  const { units } = selected(session);
  const view = viewOf(session);
  return { units, collapsed: units.some(id => view.childrenOf(id).length > 0 && view.unit(id)?.collapsed === false) };
};

export const collapse = actionOf('unit.collapse', {
  icon: ChevronsDownUp,
  can: writable(session => collapseUnits.can(viewOf(session), collapseArgs(session))),
  run: session => void perform(session, collapseUnits, collapseArgs(session)),
});

export const focusBranch = actionOf('view.focus', {
  icon: Focus,
  can(session) {
    const unit = onlyUnit(session);
    if (unit === undefined) return NEEDS_ONE_UNIT;
    return unit.id === session.state.getState().seeing.focus ? refused('refusal.focusedAlready') : ALLOWED;
  },
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) look(session, { focus: unit.id });
  },
});

/** The same again puts the light out. */
const lighting = (kind: Light['kind'], light: Light) => ({
  can: (session: Session): Verdict => (onlyUnit(session) === undefined && !isLit(session, kind) ? NEEDS_ONE_UNIT : ALLOWED),
  run: (session: Session): void => look(session, { light: isLit(session, kind) ? null : light }),
});
const isLit = (session: Session, kind: Light['kind']): boolean => session.state.getState().seeing.light?.kind === kind;

export const chain = actionOf('view.chain', { icon: GitBranch, ...lighting('chain', { kind: 'chain' }) });
export const neighbours = actionOf('view.neighbours', { icon: Share2, ...lighting('neighbours', ALL_NEIGHBOURS) });

/** One step back out of what is seen: the light, then the branch, level by level. */
export const stepBack = actionOf('view.stepBack', {
  can(session) {
    const { light, focus } = session.state.getState().seeing;
    return light === null && focus === null ? refused('refusal.allIsSeen') : ALLOWED;
  },
  run(session) {
    const { light, focus } = session.state.getState().seeing;
    if (light !== null) look(session, { light: null });
    else if (focus !== null) look(session, { focus: viewOf(session).unit(focus)?.parent ?? null });
  },
});

export const present = actionOf('view.present', {
  icon: Presentation,
  can: session => (viewOf(session).scenario.units.size === 0 ? refused('refusal.nothingToPresent') : ALLOWED),
  run(session) {
    look(session, { presenting: true, light: null });
  },
});
