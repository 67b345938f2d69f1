import { inflate, overlaps, type Point, type Rect, translate, unionOf } from '../base/geometry.ts';
import { branchShape } from '../layout/branchShape.ts';
import { shownReports } from '../layout/shown.ts';
import { growsRight, turnedRect } from '../layout/turn.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import type { CardGrid } from './cardGrid.ts';

/** px: so far a reporting line goes beyond the cards that it connects, its width included. */
const LINES = 32;

/**
 * Branches that have moved and are still drawn where they stood, each by its top: moving what nobody looks at can wait. For each the area in which anything of it
 * was drawn or will be, so that whoever asks what lies somewhere knows which of them must be put there first.
 */
export class WaitingBranches {
  readonly #view: ScenarioView;
  readonly #grid: CardGrid;
  readonly #areas = new Map<UnitId, Rect>();

  constructor(view: ScenarioView, grid: CardGrid) {
    this.#view = view;
    this.#grid = grid;
  }

  get size(): number {
    return this.#areas.size;
  }

  has(top: UnitId): boolean {
    return this.#areas.has(top);
  }

  /** The branch of `top` goes from its card as drawn to `to`. `link`: around its parent's card as it was and is, from which its reporting line comes. */
  add(top: Unit, drawn: Rect, to: Point, link: Rect): void {
    const known = this.#areas.get(top.id);
    const { branch, pinned } = this.#takenUp(top, drawn);
    const there = translate(branch, to.x - drawn.x, to.y - drawn.y);
    const areas = [link, branch, there, ...pinned, ...(known === undefined ? [] : [known])];
    this.#areas.set(top.id, inflate(unionOf(areas) as Rect, LINES));
  }

  delete(top: UnitId): void {
    this.#areas.delete(top);
  }

  /** `most` of them, the longest waiting first. */
  some(most: number): UnitId[] {
    const tops: UnitId[] = [];
    for (const top of this.#areas.keys()) if (tops.push(top) >= most) break;
    return tops;
  }

  touching(area: Rect): UnitId[] {
    const tops: UnitId[] = [];
    for (const [top, own] of this.#areas) if (overlaps(own, area)) tops.push(top);
    return tops;
  }

  /** What the branch takes up with its top card there, and the cards that are pinned in it: they stay, and lines lead to them. */
  #takenUp(top: Unit, card: Rect): { readonly branch: Rect; readonly pinned: readonly Rect[] } {
    if (shownReports(this.#view, top).length === 0) return { branch: card, pinned: [] };
    const turn = growsRight(this.#view);
    const { x, y } = turnedRect(card, turn);
    const { left, right, extent, pinned } = branchShape(this.#view, top);
    const branch = turnedRect({ x: x + left, y, width: right - left, height: extent }, turn);
    return { branch, pinned: pinned.flatMap(id => this.#grid.get(id) ?? []) };
  }
}
