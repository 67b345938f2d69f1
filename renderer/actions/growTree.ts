import type { Point } from '../../shared/base/geometry.ts';
import { CARD } from '../../shared/card/cardMetrics.ts';
import { addUnit } from '../../shared/commands/units/addUnit.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { Unit, UnitKind } from '../../shared/model/unit.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { nameEditing } from './nameEditing.ts';
import { viewOf } from './selected.ts';

/** Adds a unit, selects it, and opens its name for typing. */
function add(session: Session, parent: UnitId | null, kind: UnitKind, place: { after?: UnitId; at?: Point } = {}): void {
  const id = session.newId() as UnitId;
  if (!perform(session, addUnit, { id, kind, parent, ...place }).ok) return;
  select(session, { units: [id] });
  session.state.setState({ editing: nameEditing(session, id, true) });
  session.canvas.current?.reveal(id);
}

export function addChild(session: Session, parent: Unit): void {
  const brother = viewOf(session).childrenOf(parent.id).at(-1);
  add(session, parent.id, brother?.kind ?? (parent.kind === 'team' ? 'team' : 'department'));
}

export function addSibling(session: Session, unit: Unit): void {
  // There is one executive level: beside it stands a department of its own.
  add(session, unit.parent, unit.kind === 'executive' ? 'department' : unit.kind, { after: unit.id });
}

export function addRoot(session: Session): void {
  const seen = session.canvas.current?.visible();
  const first = viewOf(session).scenario.units.size === 0;
  // The first of all stands where one looks, high enough for what comes below it; later ones find their place beside it.
  const place = first && seen !== undefined ? { at: { x: seen.x + (seen.width - CARD.width) / 2, y: seen.y + seen.height / 5 } } : {};
  add(session, null, 'department', place);
}
