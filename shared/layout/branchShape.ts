import { bottom, type Point, type Rect, right } from '../base/geometry.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { placeOf } from './placeOf.ts';
import { shownReports } from './shown.ts';
import { type PackedOutline, Silhouette } from './silhouette.ts';
import { growsRight, turnedPoint, turnedSize } from './turn.ts';

/**
 * What a branch takes up as it stands, without what is pinned in it, as if the organisation grew downwards. Everything in px from the top left corner of
 * its card.
 */
export interface BranchShape {
  readonly outline: PackedOutline;
  /** 0 or less. */
  readonly left: number;
  /** The card's width or more. */
  readonly right: number;
  /** How far it reaches down. */
  readonly extent: number;
  /** The pinned cards that stand in the branch, but for those below other pinned ones. */
  readonly pinned: readonly UnitId[];
}

/** Steps. What has more is worked out each time: a chain as long as a file allows would fill the memory with outlines of outlines. */
const MOST_KEPT = 512;

/** A branch while it is put together, from the top left corner of the top card. */
interface Part {
  readonly unit: Unit;
  readonly box: Rect;
  readonly outline: Silhouette;
  left: number;
  right: number;
  bottom: number;
  readonly pinned: UnitId[];
  /** Something of every branch in it is kept. */
  kept: boolean;
  readonly above: Part | null;
}

/**
 * The shape of a unit's branch, wherever it stands. Kept until something in the branch changes: costs the outlines of its reports' branches when one of them
 * did, and the number of cards when none is known.
 */
export function branchShape(view: ScenarioView, top: Unit): BranchShape {
  const known = keptShape(view, top.id);
  if (known !== undefined) return known;
  const turn = growsRight(view);
  const parts = [partOf(view, top, { x: 0, y: 0 }, null)];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] as Part;
    for (const report of shownReports(view, part.unit)) {
      if (report.pinned) {
        part.pinned.push(report.id);
        continue;
      }
      const { x, y } = turnedPoint(report.place, turn);
      const place = { x: part.box.x + x, y: bottom(part.box) + y };
      const shape = keptShape(view, report.id);
      if (shape !== undefined) takeShape(part, shape, place);
      // Most units are leaves: an outline of its own for each would cost more than all the rest.
      else if (shownReports(view, report).length === 0) takeCard(part, boxAt(view, report, place));
      else parts.push(partOf(view, report, place, part));
    }
  }
  // Each is whole once those behind it are, since they hold all its reports.
  let whole: BranchShape | undefined;
  for (const part of parts.reverse()) {
    const { above } = part;
    if (above === null) {
      whole = finished(view, part);
      continue;
    }
    if (part.kept && part.outline.size <= MOST_KEPT) finished(view, part);
    else above.kept = false;
    take(above, part);
  }
  return whole as BranchShape;
}

/** The outline of a unit's branch where it stands in the drawing, without what is pinned in it. */
export function branchOutline(view: ScenarioView, top: Unit): Silhouette {
  const outline = new Silhouette();
  addBranch(view, top, outline);
  return outline;
}

/** As `branchOutline`, with everything that is pinned in the branch. */
export function treeOutline(view: ScenarioView, top: Unit): Silhouette {
  const outline = new Silhouette();
  const waiting = [top];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    for (const id of addBranch(view, unit, outline)) {
      const pinned = view.unit(id);
      if (pinned !== undefined) waiting.push(pinned);
    }
  }
  return outline;
}

/** Returns what is pinned in it. */
function addBranch(view: ScenarioView, unit: Unit, outline: Silhouette): readonly UnitId[] {
  const place = turnedPoint(placeOf(view, unit), growsRight(view));
  const shape = branchShape(view, unit);
  outline.addPacked(shape.outline, place);
  return shape.pinned;
}

const keptShape = (view: ScenarioView, unit: UnitId): BranchShape | undefined => view.branches.of(unit) as BranchShape | undefined;

function partOf(view: ScenarioView, unit: Unit, place: Point, above: Part | null): Part {
  const box = boxAt(view, unit, place);
  const outline = new Silhouette();
  outline.add(box);
  return { unit, box, outline, left: box.x, right: right(box), bottom: bottom(box), pinned: [], kept: true, above };
}

function boxAt(view: ScenarioView, unit: Unit, { x, y }: Point): Rect {
  const { width, height } = turnedSize(view, unit);
  return { x, y, width, height };
}

function takeCard(part: Part, box: Rect): void {
  part.outline.add(box);
  part.left = Math.min(part.left, box.x);
  part.right = Math.max(part.right, right(box));
  part.bottom = Math.max(part.bottom, bottom(box));
}

function takeShape(part: Part, shape: BranchShape, { x, y }: Point): void {
  part.outline.addPacked(shape.outline, { x, y });
  part.left = Math.min(part.left, x + shape.left);
  part.right = Math.max(part.right, x + shape.right);
  part.bottom = Math.max(part.bottom, y + shape.extent);
  for (const id of shape.pinned) part.pinned.push(id);
}

/** Uses the other one up. */
function take(above: Part, part: Part): void {
  above.outline.absorb(part.outline, 0);
  above.left = Math.min(above.left, part.left);
  above.right = Math.max(above.right, part.right);
  above.bottom = Math.max(above.bottom, part.bottom);
  for (const id of part.pinned) above.pinned.push(id);
}

function finished(view: ScenarioView, { unit, box, outline, left, right: end, bottom: low, pinned, kept }: Part): BranchShape {
  const shape = {
    outline: outline.packed(box),
    left: left - box.x,
    right: end - box.x,
    extent: low - box.y,
    pinned: [...pinned],
  };
  if (kept && outline.size <= MOST_KEPT) view.branches.keep(unit.id, shape);
  return shape;
}
