import { addUnit } from '../../shared/commands/units/addUnit.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { Unit, UnitKind } from '../../shared/model/unit.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { viewOf } from './selected.ts';

/** Adds a unit, selects it, and opens its name for typing. */
function add(session: Session, parent: UnitId | null, kind: UnitKind, after?: UnitId): void {
  const id = session.newId() as UnitId;
  const args = { id, kind, parent, ...(after !== undefined && { after }) };
  if (!perform(session, addUnit, args).ok) return;
  select(session, { units: [id] });
  session.state.setState({ editing: { kind: 'unitName', unit: id, fresh: true } });
  session.canvas.current?.reveal(id);
}

export function addChild(session: Session, parent: Unit): void {
  const brother = viewOf(session).childrenOf(parent.id).at(-1);
  add(session, parent.id, brother?.kind ?? (parent.kind === 'team' ? 'team' : 'department'));
}

export function addSibling(session: Session, unit: Unit): void {
  // There is one executive level: beside it stands a department of its own.
  add(session, unit.parent, unit.kind === 'executive' ? 'department' : unit.kind, unit.id);
}

export const addRoot = (session: Session): void => add(session, null, 'department');
