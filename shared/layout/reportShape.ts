import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { BranchStyle, Unit } from '../model/unit.ts';
import { branchStyleOf, isHanging, type PlainStyle, perRow, plainStyle } from './branchStyle.ts';
import { trunkOf } from './layOutBelow.ts';
import { shownReports } from './shown.ts';
import { SPACING } from './spacing.ts';
import { growsRight, turnedPoint, turnedSize } from './turn.ts';

/**
 * How the line from a unit to one of its reports runs, as if the organisation grew downwards. `trunk`: px from the left edge of the unit's card to where its
 * line leaves it; `row`: px from the card's bottom to the first row of its branch.
 */
export type ReportShape =
  /** Down, along half a gap above the row, and in from above. */
  | { readonly kind: 'row'; readonly row: number }
  /** Along above the first row, down beside the column, and in from its left. */
  | { readonly kind: 'column'; readonly row: number }
  /** Down a spine and in from that side. */
  | { readonly kind: 'spine'; readonly trunk: number }
  /** From side to side. */
  | { readonly kind: 'coHead' };

/** What the lines to all reports of a unit have in common. */
export interface BranchLines {
  readonly style: PlainStyle;
  readonly row: number;
  readonly trunk: number;
}

/** Costs what `branchStyleOf` does with `styles`, and the unit's number of reports. */
export function branchLinesOf(view: ScenarioView, unit: Unit, styles: Map<UnitId, BranchStyle>): BranchLines {
  const style = plainStyle(view, unit, branchStyleOf(view, unit, styles));
  const first = shownReports(view, unit).find(report => report.placement === 'line' && !report.pinned);
  const row = first === undefined ? SPACING.down : turnedPoint(first.place, growsRight(view)).y;
  return { style, row, trunk: trunkOf(style, turnedSize(view, unit).width) };
}

/** `lines`: of the unit that the report reports to. */
export function reportShape({ style, row, trunk }: BranchLines, report: Unit): ReportShape {
  // The hand has put it there: whatever the style, its line finds the way.
  if (report.pinned) return { kind: 'row', row };
  if (report.placement === 'coHead') return { kind: 'coHead' };
  if (report.placement !== 'line' || isHanging(style)) return { kind: 'spine', trunk };
  return { kind: perRow(style) === Infinity ? 'row' : 'column', row };
}
