import { bottom, type Point, type Rect, right } from '../base/geometry.ts';

/** An outline that nothing changes any more, to be put anywhere: four numbers a step, as `Silhouette` has them, from the point that it is seen from. */
export type PackedOutline = Float64Array;

/** px. Two cards that stand less far above each other count as side by side: they need the gap between them as well. */
const CLOSE = 24;
/** Numbers a step: its upper and its lower end, and how far it reaches left and right. */
const STEP = 4;
/** More numbers than this are not passed as arguments: an engine takes some ten thousand. */
const FEW = 1_024;

/** Heights in parts of a px, so that the same card, reached by other sums, is at the very same height. */
const exact = (y: number): number => Math.round(y * 64) / 64;

/**
 * The outline of a group of cards as seen from both sides: at each height, how far left and right it reaches. It is the same wherever the group stands.
 * With it a branch is set beside another as close as their shapes allow, at the cost of their steps and not of their number of cards
 * (after the contours of Reingold and Tilford, "Tidier Drawings of Trees", 1981, with heights instead of levels because cards differ in height).
 */
export class Silhouette {
  /** From the lowest step up, because trees are put together from the leaves up: what comes on top comes at the end. No two neighbours are alike. */
  #steps: number[] = [];
  /** Added to every x: shifting a whole outline costs nothing. */
  #shift = 0;

  add(box: Rect): void {
    this.#take([exact(box.y) - CLOSE / 2, exact(bottom(box)) + CLOSE / 2, box.x, right(box)], 0, 0);
  }

  addAll(other: Silhouette): void {
    this.#take(other.#steps, other.#shift, 0);
  }

  /** So many steps it has. */
  get size(): number {
    return this.#steps.length / STEP;
  }

  /** As seen from this point. */
  packed({ x, y }: Point): PackedOutline {
    const from = exact(y);
    const dx = this.#shift - x;
    return Float64Array.from(this.#steps, (value, i) => (i % STEP < 2 ? value - from : value + dx));
  }

  /** Takes it in as seen from this point. */
  addPacked(packed: PackedOutline, { x, y }: Point): void {
    this.#take(packed, x, exact(y));
  }

  /**
   * Takes in the other one, `dx` px further right, which must not be used afterwards. Costs the smaller of the two and what the larger has at its heights, so
   * that a whole tree is put together at the cost of its cards, be it a chain.
   */
  absorb(other: Silhouette, dx: number): void {
    other.shift(dx);
    if (other.#steps.length > this.#steps.length) {
      [this.#steps, other.#steps] = [other.#steps, this.#steps];
      [this.#shift, other.#shift] = [other.#shift, this.#shift];
    }
    this.addAll(other);
  }

  shift(dx: number): void {
    this.#shift += dx;
  }

  /** How far right `other` must go to stand right of this one with `gap` between them; negative when there is room. -Infinity: they never meet. */
  clearance(other: Silhouette, gap: number): number {
    let needed = -Infinity;
    this.#eachShared(other, (i, j) => {
      needed = Math.max(needed, (this.#steps[i + 3] as number) - (other.#steps[j + 2] as number));
      return false;
    });
    return needed + this.#shift - other.#shift + gap;
  }

  /** Whether the two come closer than `gap` anywhere. */
  meets(other: Silhouette, gap: number): boolean {
    const dx = other.#shift - this.#shift;
    return this.#eachShared(other, (i, j) => {
      const isRight = (other.#steps[j + 2] as number) + dx >= (this.#steps[i + 3] as number) + gap;
      const isLeft = (this.#steps[i + 2] as number) >= (other.#steps[j + 3] as number) + dx + gap;
      return !isRight && !isLeft;
    });
  }

  /** Visits the steps that the two have at one height, until one visit says that it is enough. Returns whether one did. */
  #eachShared(other: Silhouette, visit: (own: number, others: number) => boolean): boolean {
    const [mine, others] = [this.#steps, other.#steps];
    if (mine.length === 0 || others.length === 0) return false;
    let i = firstReaching(mine, others[1] as number);
    let j = firstReaching(others, mine[1] as number);
    while (i < mine.length && j < others.length) {
      const top = mine[i] as number;
      const otherTop = others[j] as number;
      if (top < (others[j + 1] as number) && otherTop < (mine[i + 1] as number) && visit(i, j)) return true;
      if (top >= otherTop) i += STEP;
      else j += STEP;
    }
    return false;
  }

  /** Takes in steps, moved by so much. */
  #take(others: ArrayLike<number>, x: number, dy: number): void {
    if (others.length === 0) return;
    const mine = this.#steps;
    const dx = x - this.#shift;
    const lowest = (others[1] as number) + dy;
    const highest = (others[others.length - STEP] as number) + dy;
    // Those that end where the others begin as well: they may be one step now.
    let first = firstReaching(mine, lowest);
    if (first > 0 && mine[first - STEP] === lowest) first -= STEP;
    let end = first;
    while (end < mine.length && (mine[end + 1] as number) >= highest) end += STEP;

    const merged: number[] = [];
    let i = first;
    let j = 0;
    for (let at = Infinity; i < end || j < others.length; ) {
      const own = i < end ? Math.min(mine[i + 1] as number, at) : -Infinity;
      const theirs = j < others.length ? Math.min((others[j + 1] as number) + dy, at) : -Infinity;
      const low = Math.max(own, theirs);
      const [isOwn, isTheirs] = [own === low, theirs === low];
      const ownTop = isOwn ? (mine[i] as number) : own;
      const theirTop = isTheirs ? (others[j] as number) + dy : theirs;
      at = Math.max(ownTop, theirTop);
      const left = Math.min(isOwn ? (mine[i + 2] as number) : Infinity, isTheirs ? (others[j + 2] as number) + dx : Infinity);
      const reach = Math.max(isOwn ? (mine[i + 3] as number) : -Infinity, isTheirs ? (others[j + 3] as number) + dx : -Infinity);
      pushStep(merged, at, low, left, reach);
      if (isOwn && ownTop === at) i += STEP;
      if (isTheirs && theirTop === at) j += STEP;
    }
    if (merged.length <= FEW) mine.splice(first, end - first, ...merged);
    else this.#steps = mine.slice(0, first).concat(merged, mine.slice(end));
  }
}

/** The first step from below that begins above this height. */
function firstReaching(steps: readonly number[], y: number): number {
  let [from, to] = [0, steps.length / STEP];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((steps[middle * STEP] as number) < y) to = middle;
    else from = middle + 1;
  }
  return from * STEP;
}

function pushStep(steps: number[], top: number, low: number, left: number, reach: number): void {
  const last = steps.length - STEP;
  if (last >= 0 && steps[last] === low && steps[last + 2] === left && steps[last + 3] === reach) steps[last] = top;
  else steps.push(top, low, left, reach);
}
