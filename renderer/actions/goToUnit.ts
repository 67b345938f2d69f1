import type { Unit } from '../../shared/model/unit.ts';
import { announce } from '../session/announce.ts';
import { sayIn } from '../session/sayIn.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { viewOf } from './selected.ts';

/** Selects a unit, brings it into view, and says who it is. */
export function goToUnit(session: Session, unit: Unit): void {
  select(session, { units: [unit.id] });
  session.canvas.current?.reveal(unit.id);
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
