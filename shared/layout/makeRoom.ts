import { inflate, overlaps, type Point, type Rect, right } from '../base/geometry.ts';
import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchBoxes } from './branchBoxes.ts';
import { treeOutline } from './branchShape.ts';
import { layOutBelow } from './layOutBelow.ts';
import { isAbsolute } from './placeOf.ts';
import { placeReports } from './placeReports.ts';
import { lineOf } from './reportGroups.ts';
import { setPlace } from './setPlace.ts';
import { shownRoots } from './shown.ts';
import { Silhouette } from './silhouette.ts';
import { SPACING } from './spacing.ts';
import { growsRight, turnedPoint } from './turn.ts';

/**
 * Sets a unit that is new at its place among the reports of its parent, and those after it behind it. `first` is where the first of them stands;
 * absent where the unit itself is the first: there where the one after it stood, or under the parent. `makeRoom` does the rest.
 */
export function settle(edit: Edit, id: UnitId, first?: Point): void {
  const unit = edit.unit(id);
  const parent = unit?.parent == null ? undefined : edit.unit(unit.parent);
  if (unit === undefined || parent === undefined || isAbsolute(unit)) return;
  const line = lineOf(edit, parent);
  const index = Math.max(0, line.indexOf(unit));
  placeReports(edit, parent, index, first ?? line[index + 1]?.place ?? null, false, id);
}

/**
 * Moves aside what a unit's branch has come too close to, because it was added, grew or was moved in the tree, and with `closes` also nearer what it has
 * left open (a card that shrinks by a line should not move those beside it; a branch that is collapsed should): the siblings after it with their branches,
 * the same for each of its ancestors, and at the top the trees beside. Pinned units stay, and so does all before it; a tree that grows towards those
 * before it steps aside itself.
 * With level bands one unit can move every level: then its whole tree is laid out.
 * Costs the reports of each ancestor and the outlines of their branches: what stands in these is not looked at.
 */
export function makeRoom(edit: Edit, id: UnitId, closes = false): void {
  let current = edit.unit(id);
  while (current !== undefined && !isAbsolute(current)) {
    const parent: Unit | undefined = current.parent === null ? undefined : edit.unit(current.parent);
    if (parent === undefined) break;
    const line = lineOf(edit, parent);
    // Whoever stands beside the line pushes all of it.
    const index = Math.max(0, line.indexOf(current));
    placeReports(edit, parent, index, line[0]?.place ?? null, closes);
    current = edit.unit(parent.id);
  }
  if (current === undefined) return;
  const top = current;
  const turn = growsRight(edit);
  if (edit.scenario.drawing.levelBands) layOutBelow(edit, top, turnedPoint(top.place, turn).y);
  const from = turnedPoint(top.place, turn).x;
  const isBefore = (root: Unit): boolean => turnedPoint(root.place, turn).x < from;
  stepAside(edit, top, isBefore);
  pushTrees(edit, treeOutline(edit, edit.unit(top.id) ?? top), root => root.id !== top.id && !isBefore(root));
}

/** Of the trees that are drawn, those that `wanted` says yes to. Costs the outline of each. */
export function outlineOfTrees(view: ScenarioView, wanted: (root: Unit) => boolean): Silhouette {
  const outline = new Silhouette();
  for (const root of shownRoots(view)) if (wanted(root)) outline.addAll(treeOutline(view, root));
  return outline;
}

/** A tree that has grown towards those before it goes right of them itself: they stay. */
function stepAside(edit: Edit, top: Unit, isBefore: (root: Unit) => boolean): void {
  if (top.pinned || top.parent !== null) return;
  const taken = outlineOfTrees(edit, root => root.id !== top.id && isBefore(root));
  const outline = treeOutline(edit, top);
  if (!taken.meets(outline, SPACING.across)) return;
  const turn = growsRight(edit);
  const { x, y } = turnedPoint(top.place, turn);
  setPlace(edit, top, turnedPoint({ x: x + Math.ceil(taken.clearance(outline, SPACING.across)), y }, turn));
}

/**
 * Those of the trees that come too close to what is taken go right of it, the leftmost first (below it where the organisation grows to the right); one
 * that stands free stays, and so does a pinned one.
 */
export function pushTrees(edit: Edit, taken: Silhouette, givesWay: (root: Unit) => boolean): void {
  const turn = growsRight(edit);
  const across = (root: Unit): number => turnedPoint(root.place, turn).x;
  const others = shownRoots(edit)
    .filter(root => !root.pinned && givesWay(root))
    .toSorted((a, b) => across(a) - across(b));
  for (const root of others) {
    const outline = treeOutline(edit, root);
    if (!taken.meets(outline, SPACING.across)) continue;
    const dx = Math.ceil(taken.clearance(outline, SPACING.across));
    const { x, y } = turnedPoint(root.place, turn);
    setPlace(edit, root, turnedPoint({ x: x + dx, y }, turn));
    outline.shift(dx);
    taken.addAll(outline);
  }
}

/**
 * A place for a new tree's top card near `wanted` where it covers no card: there, or else right of what is in the way. Costs a look at every card, some
 * 5 ms for 10,000 of them.
 */
export function freePlace(view: ScenarioView, wanted: Rect): Rect {
  let box = wanted;
  // At its height and from there to the right: all that can come to be in the way.
  const lane = { ...wanted, width: Infinity };
  const cards: Rect[] = [];
  for (const root of shownRoots(view)) {
    for (const card of branchBoxes(view, root)) {
      const around = inflate(card, SPACING.across / 2);
      if (overlaps(around, lane)) cards.push(around);
    }
  }
  for (const around of cards.sort((a, b) => a.x - b.x)) {
    if (overlaps(around, box)) box = { ...box, x: right(around) + SPACING.across / 2 };
  }
  return box;
}
