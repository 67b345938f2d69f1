import type { Point } from '../base/geometry.ts';
import { cardSize } from '../card/cardLayout.ts';
import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchBoxes } from './branchBoxes.ts';
import { shownReports, shownRoots } from './shown.ts';
import { Silhouette } from './silhouette.ts';
import { SPACING } from './spacing.ts';

/**
 * Lays out everything that is not pinned: reports in a row below their parent in their order, each parent over the middle of them,
 * branches as close as their shapes allow; trees side by side from where the first of them stands. A pinned unit stays, what reports to
 * it is laid out below it, and the others keep its place in their row free as long as it stands about there. Laying out twice moves
 * nothing.
 */
export function arrangeAll(edit: Edit): void {
  const fixed = new Silhouette();
  const pinned = pinnedUnits(edit);
  for (const unit of pinned) layOutBelow(edit, unit, unit.place.y);
  // Only whole trees make others give way: a card that the hand took out of its row must not push its own tree about.
  for (const unit of pinned.filter(({ parent }) => parent === null)) {
    for (const box of branchBoxes(edit, unit, part => !part.pinned)) fixed.add(box);
  }

  const roots = shownRoots(edit).filter(root => !root.pinned);
  const first = roots[0];
  if (first === undefined) return;
  // The first tree stays where the eye left it; the others follow at its right.
  const start = first.place;
  const taken = new Silhouette();
  for (const root of roots) {
    layOutBelow(edit, root, start.y);
    put(edit, root, start);
    const outline = outlineOf(edit, root);
    let dx = root === first ? 0 : Math.max(0, taken.clearance(outline, SPACING.trees));
    outline.shift(dx);
    if (fixed.meets(outline, SPACING.across)) {
      const aside = fixed.clearance(outline, SPACING.trees);
      outline.shift(aside);
      dx += aside;
    }
    put(edit, root, { x: start.x + dx, y: start.y });
    taken.addAll(outline);
  }
}

function pinnedUnits(view: ScenarioView): Unit[] {
  return [...view.scenario.units.values()].filter(unit => unit.pinned);
}

/** The outline of what is laid out together with the unit: its branch without what is pinned in it. */
function outlineOf(view: ScenarioView, top: Unit): Silhouette {
  const outline = new Silhouette();
  for (const box of branchBoxes(view, view.unit(top.id) ?? top, unit => !unit.pinned)) outline.add(box);
  return outline;
}

/** Gives every unpinned unit below `top` its offset from its parent. `y` is where `top` stands in the drawing. */
function layOutBelow(edit: Edit, top: Unit, y: number): void {
  const tops = new Map<UnitId, number>([[top.id, y]]);
  const order: Unit[] = [];
  const waiting = [top];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    order.push(unit);
    const below = (tops.get(unit.id) as number) + cardSize(edit, unit).height + SPACING.down;
    for (const child of shownReports(edit, unit)) {
      tops.set(child.id, below);
      if (!child.pinned) waiting.push(child);
    }
  }

  const outlines = new Map<UnitId, Silhouette>();
  const outlineOfCard = (unit: Unit): Silhouette => {
    const outline = new Silhouette();
    outline.add({ x: 0, y: tops.get(unit.id) as number, ...cardSize(edit, unit) });
    return outline;
  };
  for (const unit of order.toReversed()) {
    const row = shownReports(edit, unit).filter(child => !child.pinned || keepsItsSlot(child, tops.get(child.id) as number));
    for (const child of row) if (child.pinned) outlines.set(child.id, outlineOfCard(child));
    const { outline, lefts } = rowOf(row, outlines);
    // A whole number, and never -0.
    const first = -Math.floor((lefts.at(-1) ?? 0) / 2) || 0;
    outline.shift(first);
    outline.absorb(outlineOfCard(unit), 0);
    row.forEach((child, i) => {
      if (!child.pinned) put(edit, child, { x: first + (lefts[i] as number), y: SPACING.down });
      outlines.delete(child.id);
    });
    outlines.set(unit.id, outline);
  }
}

/** px: a pinned card that stands no further above or below its row still belongs to it for the eye, and keeps its place among the others. */
const OUT_OF_ROW = 120;

const keepsItsSlot = (pinned: Unit, rowY: number): boolean => Math.abs(pinned.place.y - rowY) <= OUT_OF_ROW;

/**
 * The left edge of each child in a row that starts at 0, every branch as close to those before it as shapes allow, and the outline of them
 * all. Uses up the children's outlines.
 */
function rowOf(children: readonly Unit[], outlines: ReadonlyMap<UnitId, Silhouette>): { outline: Silhouette; lefts: number[] } {
  const row = new Silhouette();
  const lefts = children.map((child, i) => {
    const outline = outlines.get(child.id) as Silhouette;
    const x = i === 0 ? 0 : Math.max(0, row.clearance(outline, SPACING.across));
    row.absorb(outline, x);
    return x;
  });
  return { outline: row, lefts };
}

function put(edit: Edit, unit: Unit, place: Point): void {
  const now = edit.unit(unit.id);
  if (now === undefined || (now.place.x === place.x && now.place.y === place.y)) return;
  edit.put('units', { ...now, place });
}
