import type { UnitId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import type { OutlineRow, OutlineRows } from '../../../shared/outline/outlineRows.ts';
import type { DropPlace } from '../../../shared/scene/dropTarget.ts';
import { ROW_HEIGHT } from './rowMetrics.ts';

/** How much of a row at its upper and its lower edge belongs to the place between two rows. */
const EDGE_SHARE = 0.28;

export interface RowDrop {
  readonly place: DropPlace;
  /** The row under the hand, or the gap between two: px from the top of all rows, with the depth of what would come there. */
  readonly mark: { readonly kind: 'row' | 'gap'; readonly top: number; readonly depth: number };
}

/** What a drop at that height means, in px from the top of all rows; null beside them. */
export function rowDropAt(rows: OutlineRows, view: ScenarioView, y: number): RowDrop | null {
  const row = rows.at(Math.floor(y / ROW_HEIGHT));
  if (row === undefined || y < 0) return null;
  const into = y / ROW_HEIGHT - row.index;
  const top = row.index * ROW_HEIGHT;
  if (into < EDGE_SHARE) return between(view, row, 'before', top);
  if (into <= 1 - EDGE_SHARE) return { place: { kind: 'on', unit: row.unit.id }, mark: { kind: 'row', top, depth: row.depth } };
  const first = row.unit.collapsed ? undefined : view.childrenOf(row.unit.id)[0];
  if (first === undefined) return between(view, row, 'after', top + ROW_HEIGHT);
  // Below a unit that is open its first report comes next.
  const place: DropPlace = { kind: 'beside', unit: first.id, side: 'before', parent: row.unit.id, before: first.id };
  return { place, mark: { kind: 'gap', top: top + ROW_HEIGHT, depth: row.depth + 1 } };
}

function between(view: ScenarioView, { unit, depth }: OutlineRow, side: 'before' | 'after', top: number): RowDrop {
  const before = side === 'before' ? unit.id : nextSibling(view, unit.id);
  return { place: { kind: 'beside', unit: unit.id, side, parent: unit.parent, before }, mark: { kind: 'gap', top, depth } };
}

function nextSibling(view: ScenarioView, id: UnitId): UnitId | null {
  const siblings = view.childrenOf(view.unit(id)?.parent ?? null);
  return siblings[siblings.findIndex(sibling => sibling.id === id) + 1]?.id ?? null;
}
