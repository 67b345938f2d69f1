import type { UnitId } from '../../../shared/model/ids.ts';
import type { OutlineRow, OutlineRows } from '../../../shared/outline/outlineRows.ts';
import { select } from '../../session/select.ts';
import type { Session } from '../../session/session.ts';

export interface HowChosen {
  /** With the rows between it and where the choice began. */
  readonly extend: boolean;
  /** Beside what is chosen already, or no more. */
  readonly toggle: boolean;
}

/** Selects a row's unit, and brings its card into view. The one chosen last is the one that keys act on. */
export function chooseRow(session: Session, rows: OutlineRows, row: OutlineRow, { extend, toggle }: HowChosen): void {
  const { units } = session.state.getState().selection;
  const { id } = row.unit;
  if (toggle) select(session, { units: units.includes(id) ? units.filter(unit => unit !== id) : [...units, id] });
  else select(session, { units: extend ? range(rows, units, row) : [id] });
  session.canvas.current?.reveal(id);
}

/** From the first of what is selected to that row, which comes last. */
function range(rows: OutlineRows, units: readonly UnitId[], to: OutlineRow): readonly UnitId[] {
  const from = units[0] === undefined ? -1 : rows.indexOf(units[0]);
  if (from < 0) return [to.unit.id];
  const between = rows.from(Math.min(from, to.index), Math.abs(from - to.index) + 1).map(({ unit }) => unit.id);
  return from <= to.index ? between : between.reverse();
}
