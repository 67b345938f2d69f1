import { bottom, center, overlaps, type Point, type Rect, right } from '../base/geometry.ts';
import { growsRight } from '../layout/turn.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import type { LiveScene } from './liveScene.ts';

/** Where units that are held would go: to report to another, or beside it among its siblings. */
export type DropPlace =
  | { readonly kind: 'on'; readonly unit: UnitId }
  | {
      readonly kind: 'beside';
      /** The one under the hand. */
      readonly unit: UnitId;
      readonly side: 'before' | 'after';
      readonly parent: UnitId | null;
      /** The sibling before which they go; null: behind the last. */
      readonly before: UnitId | null;
    };

/** Such a place on the drawing. */
export type DropTarget =
  | (DropPlace & { readonly kind: 'on' })
  /** `mark`: a line of no width between the two that they go between; in the drawing. */
  | (DropPlace & { readonly kind: 'beside'; readonly mark: Rect });

/** What the hand holds over the drawing. */
export interface Held {
  /** All that goes along: never a target. */
  readonly units: ReadonlySet<UnitId>;
  /** Those of them that would get the place; none: something new. */
  readonly tops: readonly UnitId[];
}

/** How much of a card at each end of a row belongs to the place beside it. */
const EDGE_SHARE = 0.22;
/** px of the drawing between a card at the end of its row and the mark beside it. */
const BESIDE_LAST = 14;

/**
 * What a drop at a point of the drawing means: the edge of a card is the place beside it, the rest of it the card itself; null over no card
 * but those that are held. `reach`: px of the drawing that an edge has at most.
 */
export function dropTargetAt(scene: LiveScene, view: ScenarioView, point: Point, held: Held, reach: number): DropTarget | null {
  const id = scene
    .cardsWithin({ x: point.x - 0.5, y: point.y - 0.5, width: 1, height: 1 })
    .filter(unit => !held.units.has(unit))
    .at(-1);
  const unit = id === undefined ? undefined : view.unit(id);
  const box = id === undefined ? undefined : scene.card(id)?.box;
  if (unit === undefined || box === undefined) return null;
  const stacked = standsInStack(scene, view, unit);
  const [at, start, length] = stacked ? [point.y, box.y, box.height] : [point.x, box.x, box.width];
  const edge = Math.min(length * EDGE_SHARE, reach);
  const side = at < start + edge ? 'before' : at > start + length - edge ? 'after' : null;
  if (side === null || (unit.parent === null && areTrees(view, held.tops))) return { kind: 'on', unit: unit.id };
  const siblings = view.childrenOf(unit.parent).filter(sibling => sibling.id === unit.id || !held.units.has(sibling.id));
  const index = siblings.indexOf(unit);
  const neighbour = siblings[side === 'before' ? index - 1 : index + 1];
  const before = side === 'before' ? unit.id : (neighbour?.id ?? null);
  const beside = neighbour === undefined ? undefined : scene.card(neighbour.id)?.box;
  const mark = markBeside(box, beside, side, stacked);
  return { kind: 'beside', unit: unit.id, side, parent: unit.parent, before, mark };
}

/** A tree has its place from the hand, not from its order among the trees: beside another one it means nothing. */
const areTrees = (view: ScenarioView, units: readonly UnitId[]): boolean => units.every(id => view.unit(id)?.parent === null);

/** Whether the siblings of a unit stand one below the other; else they stand in a row. */
function standsInStack(scene: LiveScene, view: ScenarioView, unit: Unit): boolean {
  if (unit.parent === null) return false;
  if (growsRight(view)) return true;
  const style = styleAbove(view, unit.parent);
  if (style !== 'compact') return style !== 'across';
  const [first, second] = view.childrenOf(unit.parent).map(sibling => scene.card(sibling.id)?.box);
  return first !== undefined && second !== undefined && sharesColumn(first, second);
}

/** Costs the unit's depth where nothing is said. */
function styleAbove(view: ScenarioView, id: UnitId): NonNullable<Unit['branchStyle']> {
  for (let unit = view.unit(id); unit !== undefined; unit = unit.parent === null ? undefined : view.unit(unit.parent)) {
    if (unit.branchStyle !== null) return unit.branchStyle;
  }
  return 'across';
}

const sharesColumn = (a: Rect, b: Rect): boolean => overlaps({ ...a, y: 0, height: 1 }, { ...b, y: 0, height: 1 });
const sharesRow = (a: Rect, b: Rect): boolean => overlaps({ ...a, x: 0, width: 1 }, { ...b, x: 0, width: 1 });

/** In the middle of the gap to the neighbour where that stands next to it, else just beside the card. */
function markBeside(box: Rect, neighbour: Rect | undefined, side: 'before' | 'after', stacked: boolean): Rect {
  const first = side === 'after';
  if (stacked) {
    const near = neighbour !== undefined && sharesColumn(box, neighbour) && isBeyond(center(box).y, center(neighbour).y, first);
    const edge = first ? bottom(box) : box.y;
    const other = near ? (first ? neighbour.y : bottom(neighbour)) : edge + (first ? 2 : -2) * BESIDE_LAST;
    return { x: box.x, y: (edge + other) / 2, width: box.width, height: 0 };
  }
  const near = neighbour !== undefined && sharesRow(box, neighbour) && isBeyond(center(box).x, center(neighbour).x, first);
  const edge = first ? right(box) : box.x;
  const other = near ? (first ? neighbour.x : right(neighbour)) : edge + (first ? 2 : -2) * BESIDE_LAST;
  return { x: (edge + other) / 2, y: box.y, width: 0, height: box.height };
}

const isBeyond = (from: number, to: number, forward: boolean): boolean => (forward ? to > from : to < from);
