import { inflate, overlaps, type Point, type Rect, right } from '../base/geometry.ts';
import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import { compareOrder } from '../model/orgDocument.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchBoxes } from './branchBoxes.ts';
import { boxOf, isAbsolute } from './placeOf.ts';
import { Silhouette } from './silhouette.ts';
import { SPACING } from './spacing.ts';

/**
 * Sets a unit that is new at its place in the tree: right of the sibling before it, or at `first` from its parent where there is none, and
 * right of whatever an earlier branch already has there. Nothing else moves; `makeRoom` does that.
 */
export function settle(edit: Edit, id: UnitId, first: Point = UNDER_PARENT): void {
  const unit = edit.unit(id);
  if (unit === undefined || isAbsolute(unit) || unit.parent === null) return;
  const siblings = edit.childrenOf(unit.parent);
  const index = siblings.findIndex(sibling => sibling.id === id);
  const before = siblings.slice(0, index).findLast(sibling => !sibling.pinned);
  const parent = edit.unit(unit.parent);
  if (parent === undefined) return;
  const parentBox = boxOf(edit, parent);
  const y = before === undefined ? first.y : before.place.y;
  const x = before === undefined ? first.x : right(boxOf(edit, before)) + SPACING.across - parentBox.x;
  edit.put('units', { ...unit, place: { x, y } });
  stepAside(edit, id, SPACING.across);
}

const UNDER_PARENT: Point = { x: 0, y: SPACING.down };

/** Moves a unit with its branch right of what an earlier branch has where it stands, if that is nearer than `gap`. */
function stepAside(edit: Edit, id: UnitId, gap: number): void {
  const unit = edit.unit(id);
  if (unit === undefined || isAbsolute(unit)) return;
  const outline = outlineOf(edit, id);
  const inTheWay = earlierOutline(edit, unit);
  if (!inTheWay.meets(outline, gap)) return;
  const dx = Math.max(0, inTheWay.clearance(outline, SPACING.across));
  edit.put('units', { ...unit, place: { x: unit.place.x + dx, y: unit.place.y } });
}

/**
 * Moves aside what a unit's branch has come too close to, because it was added, grew or was moved in the tree: the siblings after it with
 * their branches, the same for each of its ancestors, and at the top the trees beside. Pinned units stay, and so does all before it; where a
 * card that grew has pushed its reports down on to an earlier branch, it goes right with them itself.
 * Costs the size of the branches that are looked at: 10,000 units in one tree are walked once.
 */
export function makeRoom(edit: Edit, id: UnitId): void {
  stepAside(edit, id, 0);
  const taken = outlineOf(edit, id);
  let current = edit.unit(id);
  while (current !== undefined && !isAbsolute(current)) {
    const { parent } = current;
    for (const sibling of laterSiblings(edit, current)) {
      if (isAbsolute(sibling)) continue;
      const outline = outlineOf(edit, sibling.id);
      if (taken.meets(outline, SPACING.across)) {
        const dx = taken.clearance(outline, SPACING.across);
        edit.put('units', { ...sibling, place: { x: sibling.place.x + dx, y: sibling.place.y } });
        outline.shift(dx);
      }
      taken.addAll(outline);
    }
    current = parent === null ? undefined : edit.unit(parent);
    if (current !== undefined) taken.add(boxOf(edit, current));
  }
  if (current === undefined) return;
  const top = current;
  const from = boxOf(edit, top).x;
  pushTrees(edit, taken, root => root.id !== top.id && root.place.x >= from);
}

/** Those of the trees that come too close to what is taken go right of it, the leftmost first; one that stands free stays, and so does a pinned one. */
export function pushTrees(edit: Edit, taken: Silhouette, givesWay: (root: Unit) => boolean): void {
  const others = edit
    .childrenOf(null)
    .filter(root => !root.pinned && givesWay(root))
    .toSorted((a, b) => a.place.x - b.place.x);
  for (const root of others) {
    const outline = outlineOf(edit, root.id);
    if (!taken.meets(outline, SPACING.across)) continue;
    const dx = taken.clearance(outline, SPACING.across);
    edit.put('units', { ...root, place: { x: root.place.x + dx, y: root.place.y } });
    outline.shift(dx);
    taken.addAll(outline);
  }
}

/** A place for a new tree's top card near `wanted` where it covers no card: there, or else right of what is in the way. */
export function freePlace(view: ScenarioView, wanted: Rect): Rect {
  let box = wanted;
  const cards = view
    .childrenOf(null)
    .flatMap(root => branchBoxes(view, root))
    .sort((a, b) => a.x - b.x);
  for (const card of cards) {
    if (overlaps(inflate(card, SPACING.across / 2), box)) box = { ...box, x: right(card) + SPACING.across };
  }
  return box;
}

function laterSiblings(view: ScenarioView, unit: Unit): readonly Unit[] {
  return view.childrenOf(unit.parent).filter(sibling => compareOrder(sibling, unit) > 0);
}

/** What stands before a unit in its tree: the earlier siblings' branches, and those of each ancestor, but not the ancestors themselves. */
function earlierOutline(view: ScenarioView, unit: Unit): Silhouette {
  const outline = new Silhouette();
  let current: Unit | undefined = unit;
  while (current !== undefined && !isAbsolute(current)) {
    const child: Unit = current;
    for (const sibling of view.childrenOf(child.parent)) {
      if (compareOrder(sibling, child) < 0 && !sibling.pinned) outline.addAll(outlineOf(view, sibling.id));
    }
    current = child.parent === null ? undefined : view.unit(child.parent);
  }
  return outline;
}

/** What the unit and its branch take up in the drawing. */
export function outlineOf(view: ScenarioView, id: UnitId): Silhouette {
  const outline = new Silhouette();
  const unit = view.unit(id);
  if (unit !== undefined) for (const box of branchBoxes(view, unit)) outline.add(box);
  return outline;
}
