import { bottom, type Point, type Rect, right } from '../base/geometry.ts';

/** An outline that nothing changes any more, to be put anywhere. */
export interface PackedOutline {
  /** From the band in which the point is that it is seen from. */
  readonly bands: Int32Array;
  /** px. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** px. Two cards in one band count as side by side: near enough above each other to need the gap between them as well. */
const BAND = 24;

/** px. Where in a band it lies: outlines can be put elsewhere by whole bands alone. */
export const phaseOf = (y: number): number => y - Math.floor(y / BAND) * BAND;

/**
 * The outline of a group of cards as seen from both sides: for each horizontal band of the drawing, how far left and right it reaches.
 * With it a branch is set beside another as close as their shapes allow, at the cost of their height and not of their number of cards
 * (after the contours of Reingold and Tilford, "Tidier Drawings of Trees", 1981, with bands instead of levels because cards differ in height).
 */
export class Silhouette {
  #left = new Map<number, number>();
  #right = new Map<number, number>();
  /** Added to every x: shifting a whole outline costs nothing. */
  #shift = 0;

  add(box: Rect): void {
    for (let band = Math.floor(box.y / BAND); band * BAND < bottom(box); band += 1) this.#reach(band, box.x, right(box));
  }

  addAll(other: Silhouette): void {
    for (const [band, left] of other.#left) this.#reach(band, left + other.#shift, (other.#right.get(band) as number) + other.#shift);
  }

  /** So many bands are taken up. */
  get size(): number {
    return this.#left.size;
  }

  /** As seen from this point. */
  packed({ x, y }: Point): PackedOutline {
    const band = Math.floor(y / BAND);
    const { size } = this.#left;
    const bands = new Int32Array(size);
    const left = new Float64Array(size);
    const right = new Float64Array(size);
    let i = 0;
    for (const [at, from] of this.#left) {
      bands[i] = at - band;
      left[i] = from + this.#shift - x;
      right[i] = (this.#right.get(at) as number) + this.#shift - x;
      i += 1;
    }
    return { bands, left, right };
  }

  /** Takes it in as seen from this point, which must lie in its band as the one did that it was packed at. */
  addPacked({ bands, left, right: ends }: PackedOutline, { x, y }: Point): void {
    const band = Math.floor(y / BAND);
    for (let i = 0; i < bands.length; i += 1) {
      this.#reach((bands[i] as number) + band, (left[i] as number) + x, (ends[i] as number) + x);
    }
  }

  /**
   * Takes in the other one, `dx` px further right, which must not be used afterwards. Costs the lower of the two, so that a whole tree is put
   * together at the cost of its cards, be it a chain.
   */
  absorb(other: Silhouette, dx: number): void {
    other.shift(dx);
    if (other.#left.size > this.#left.size) {
      [this.#left, other.#left] = [other.#left, this.#left];
      [this.#right, other.#right] = [other.#right, this.#right];
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
    for (const band of this.#sharedBands(other)) {
      const mine = this.#right.get(band);
      const left = other.#left.get(band);
      if (mine !== undefined && left !== undefined) needed = Math.max(needed, mine + this.#shift + gap - (left + other.#shift));
    }
    return needed;
  }

  /** Whether the two come closer than `gap` anywhere. */
  meets(other: Silhouette, gap: number): boolean {
    for (const band of this.#sharedBands(other)) {
      const mine = this.#left.get(band);
      const left = other.#left.get(band);
      if (mine === undefined || left === undefined) continue;
      const myRight = (this.#right.get(band) as number) + this.#shift;
      const otherRight = (other.#right.get(band) as number) + other.#shift;
      if (left + other.#shift < myRight + gap && mine + this.#shift < otherRight + gap) return true;
    }
    return false;
  }

  /** The bands of the lower of the two: all that they can have in common. */
  #sharedBands(other: Silhouette): Iterable<number> {
    return (this.#left.size < other.#left.size ? this : other).#left.keys();
  }

  #reach(band: number, left: number, rightEdge: number): void {
    const from = left - this.#shift;
    const to = rightEdge - this.#shift;
    const knownLeft = this.#left.get(band);
    const knownRight = this.#right.get(band);
    if (knownLeft === undefined || from < knownLeft) this.#left.set(band, from);
    if (knownRight === undefined || to > knownRight) this.#right.set(band, to);
  }
}
