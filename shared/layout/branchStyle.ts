import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { BranchStyle, Unit } from '../model/unit.ts';
import { shownReports } from './shown.ts';

/** A style that says where each report stands: `compact` has chosen one of them. */
export type PlainStyle = Exclude<BranchStyle, 'compact'>;

/**
 * The style of a unit's branch: its own, else what the nearest superior that has one hands down, else a row. Costs the way up to the nearest unit
 * that is in `known`, which takes in what was found: with one for many units each is passed once. It holds until a style or a superior changes.
 */
export function branchStyleOf(view: ScenarioView, unit: Unit, known: Map<UnitId, BranchStyle> = new Map()): BranchStyle {
  const way: Unit[] = [];
  let style: BranchStyle | undefined;
  for (
    let at: Unit | undefined = unit;
    at !== undefined && style === undefined;
    at = at.parent === null ? undefined : view.unit(at.parent)
  ) {
    style = known.get(at.id) ?? at.branchStyle ?? undefined;
    if (style === undefined || at === unit) way.push(at);
    else style = handedDown(style);
  }
  const found = style ?? 'across';
  for (const passed of way) known.set(passed.id, found);
  return found;
}

/** What those below a unit inherit of its style: what stands in a column hangs in a list, as columns in columns would be no columns any more. */
export const handedDown = (style: BranchStyle): BranchStyle => (style.startsWith('columns') ? 'hangingRight' : style);

/**
 * What `compact` comes to for this unit: reports without reports of their own in a grid about as wide as high, others side by side.
 * Any other style is itself.
 */
export function plainStyle(view: ScenarioView, unit: Unit, style: BranchStyle): PlainStyle {
  if (style !== 'compact') return style;
  const reports = view.childrenOf(unit.id);
  if (reports.some(report => shownReports(view, report).length > 0)) return 'across';
  if (reports.length <= 4) return 'hangingRight';
  if (reports.length <= 12) return 'columns2';
  return reports.length <= 24 ? 'columns3' : 'columns4';
}

/** So many reports stand in one row of the branch, as if all styles were grids. */
export function perRow(style: PlainStyle): number {
  switch (style) {
    case 'across':
      return Infinity;
    case 'hangingLeft':
    case 'hangingRight':
      return 1;
    case 'hangingBoth':
    case 'columns2':
      return 2;
    case 'columns3':
      return 3;
    case 'columns4':
      return 4;
  }
}

/** The reports stand below each other along a line that goes down past them. */
export const isHanging = (style: PlainStyle): boolean => style.startsWith('hanging');
