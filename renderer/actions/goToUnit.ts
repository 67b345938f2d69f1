import { collapseUnits } from '../../shared/commands/units/collapseUnits.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { announce } from '../session/announce.ts';
import { perform } from '../session/perform.ts';
import { sayIn } from '../session/sayIn.ts';
import { look } from '../session/seeing.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { viewOf } from './selected.ts';

/** Selects a unit, brings it into view, and says who it is. */
export function goToUnit(session: Session, unit: Unit): void {
  select(session, { units: [unit.id] });
  bringIntoDrawing(session, unit);
  const view = viewOf(session);
  const say = sayIn(session);
  const siblings = view.childrenOf(unit.parent);
  announce(
    session,
    say('announce.unit', {
      name: unit.name || say('unit.unnamed'),
      index: siblings.indexOf(unit) + 1,
      siblings: siblings.length,
      reports: view.childrenOf(unit.id).length,
      duties: view.dutiesOf(unit.id).length,
    }),
  );
}

/** Opens what is collapsed above the unit, and leaves a branch that it does not belong to. */
function bringIntoDrawing(session: Session, unit: Unit): void {
  const view = viewOf(session);
  const { focus } = session.state.getState().seeing;
  const above = superiorsOf(view, unit);
  const collapsed = above.filter(superior => superior.collapsed).map(({ id }) => id);
  if (collapsed.length > 0) perform(session, collapseUnits, { units: collapsed, collapsed: false });
  const outside = focus !== null && unit.id !== focus && !above.some(({ id }) => id === focus);
  if (!outside) {
    session.canvas.current?.reveal(unit.id);
    return;
  }
  look(session, { focus: null });
  // The canvas has to have taken the whole drawing before it can be asked for a place in it.
  setTimeout(() => session.canvas.current?.reveal(unit.id));
}

function superiorsOf(view: ScenarioView, unit: Unit): Unit[] {
  const above: Unit[] = [];
  for (let at = unit.parent; at !== null; at = above.at(-1)?.parent ?? null) {
    const superior = view.unit(at);
    if (superior === undefined) break;
    above.push(superior);
  }
  return above;
}
