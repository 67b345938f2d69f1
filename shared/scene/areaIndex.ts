import { bottom, overlaps, type Rect, right } from '../base/geometry.ts';

const ROW = 2 ** 24;
/** An area of more cells than this is asked every time in place of being entered in all of them. */
const MOST_CELLS = 256;

/** Things by the areas that they take up, several each if need be: which of them touch an area, without asking all the others. */
export class AreaIndex<Key> {
  readonly #cell: number;
  readonly #areas = new Map<Key, readonly Rect[]>();
  readonly #cells = new Map<number, Set<Key>>();
  readonly #large = new Set<Key>();

  /** `cell` in px: about as large as the areas are. */
  constructor(cell: number) {
    this.#cell = cell;
  }

  set(key: Key, areas: readonly Rect[]): void {
    this.delete(key);
    this.#areas.set(key, areas);
    for (const area of areas) {
      if (this.#cellCount(area) > MOST_CELLS) {
        this.#large.add(key);
        continue;
      }
      for (const cell of this.#cellsOf(area)) {
        const keys = this.#cells.get(cell);
        if (keys === undefined) this.#cells.set(cell, new Set([key]));
        else keys.add(key);
      }
    }
  }

  delete(key: Key): void {
    const areas = this.#areas.get(key);
    if (areas === undefined) return;
    this.#areas.delete(key);
    this.#large.delete(key);
    for (const area of areas) {
      if (this.#cellCount(area) > MOST_CELLS) continue;
      for (const cell of this.#cellsOf(area)) {
        const keys = this.#cells.get(cell);
        keys?.delete(key);
        if (keys?.size === 0) this.#cells.delete(cell);
      }
    }
  }

  /** Each once, in no order that means anything: those that `wanted` says yes to, `most` of them at most. */
  touching(area: Rect, wanted: (key: Key) => boolean = () => true, most = Infinity): Set<Key> {
    const found = new Set<Key>();
    for (const keys of this.#near(area)) {
      for (const key of keys) {
        if (found.size >= most) return found;
        if (!found.has(key) && wanted(key) && this.#areas.get(key)?.some(own => overlaps(own, area))) found.add(key);
      }
    }
    return found;
  }

  *#near(area: Rect): Iterable<Iterable<Key>> {
    if (this.#cellCount(area) > this.#areas.size) {
      yield this.#areas.keys();
      return;
    }
    for (const cell of this.#cellsOf(area)) yield this.#cells.get(cell) ?? [];
    yield this.#large;
  }

  #cellCount(area: Rect): number {
    return (area.width / this.#cell + 1) * (area.height / this.#cell + 1);
  }

  /** Cells by number. Two far apart may share one, which costs a needless question and no more. */
  #cellsOf(area: Rect): number[] {
    const cells: number[] = [];
    for (let x = Math.floor(area.x / this.#cell); x * this.#cell <= right(area); x += 1) {
      for (let y = Math.floor(area.y / this.#cell); y * this.#cell <= bottom(area); y += 1) cells.push(x * ROW + y);
    }
    return cells;
  }
}
