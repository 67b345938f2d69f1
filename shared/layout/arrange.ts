import type { Edit } from '../change/edit.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchOutline } from './branchShape.ts';
import { layOutBelow } from './layOutBelow.ts';
import { placedAt } from './placedAt.ts';
import { setPlace } from './setPlace.ts';
import { shownRoots } from './shown.ts';
import { Silhouette } from './silhouette.ts';
import { SPACING } from './spacing.ts';
import { growsRight, turnedPoint } from './turn.ts';

/**
 * Lays out everything that is not pinned: reports below their parent in their order and in the style of its branch, branches as close as
 * their shapes allow; trees side by side from where the first of them stands (below each other where the organisation grows to the right).
 * A pinned unit stays, what reports to it is laid out below it, and the others keep its place in their row free as long as it stands about
 * there. Laying out twice moves nothing. Costs the scenario; where the edit says what was worked out before, writing that alone.
 */
export function arrangeAll(edit: Edit): void {
  if (edit.arranged !== null) {
    edit.putAll(
      'units',
      [...edit.arranged].flatMap(([id, place]) => placedAt(edit, { id }, place) ?? []),
    );
    return;
  }
  const fixed = new Silhouette();
  const pinned = pinnedUnits(edit);
  const turn = growsRight(edit);
  for (const unit of pinned) layOutBelow(edit, unit, turnedPoint(unit.place, turn).y);
  // Only whole trees make others give way: a card that the hand took out of its row must not push its own tree about.
  for (const unit of pinned.filter(({ parent }) => parent === null)) {
    fixed.addAll(branchOutline(edit, unit));
  }

  const roots = shownRoots(edit).filter(root => !root.pinned);
  const first = roots[0];
  if (first === undefined) return;
  // The first tree stays where the eye left it; the others follow at its right.
  const start = turnedPoint(first.place, turn);
  const taken = new Silhouette();
  for (const root of roots) {
    layOutBelow(edit, root, start.y);
    setPlace(edit, root, turnedPoint(start, turn));
    const outline = branchOutline(edit, edit.unit(root.id) ?? root);
    let dx = root === first ? 0 : Math.max(0, Math.ceil(taken.clearance(outline, SPACING.trees)));
    outline.shift(dx);
    if (fixed.meets(outline, SPACING.across)) {
      const aside = Math.ceil(fixed.clearance(outline, SPACING.trees));
      outline.shift(aside);
      dx += aside;
    }
    setPlace(edit, root, turnedPoint({ x: start.x + dx, y: start.y }, turn));
    taken.addAll(outline);
  }
}

function pinnedUnits(view: ScenarioView): Unit[] {
  return [...view.scenario.units.values()].filter(unit => unit.pinned);
}
