import { handedDown } from '../layout/branchStyle.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { BranchStyle } from '../model/unit.ts';
import type { Shape } from './shape.ts';

/** What each unit's own style must be for the way to be drawn, where it is another than now: null for one that its superiors hand down. */
export function stylesOf(view: ScenarioView, shape: Shape, inherited: BranchStyle): Map<UnitId, BranchStyle | null> {
  const styles = new Map<UnitId, BranchStyle | null>();
  const waiting = [{ shape, inherited }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { unit, style, below } = next.shape;
    const now = view.unit(unit)?.branchStyle ?? null;
    const own = style === next.inherited ? null : (style ?? now);
    if (own !== now) styles.set(unit, own);
    for (const report of below) waiting.push({ shape: report, inherited: handedDown(own ?? next.inherited) });
  }
  return styles;
}
