import { bottom, overlaps, type Rect, right } from '../base/geometry.ts';

/** px. */
const CELL = 1_024;
const ROW = 2 ** 24;
/** An area of more cells than this is asked every time in place of being entered in all of them. */
const MOST_CELLS = 256;

/** Things by the areas that they take up, several each if need be: which of them touch an area, without asking all the others. */
export class AreaIndex<Key> {
  readonly #areas = new Map<Key, readonly Rect[]>();
  readonly #cells = new Map<number, Set<Key>>();
  readonly #large = new Set<Key>();

  set(key: Key, areas: readonly Rect[]): void {
    this.delete(key);
    this.#areas.set(key, areas);
    for (const area of areas) {
      if (cellCount(area) > MOST_CELLS) {
        this.#large.add(key);
        continue;
      }
      for (const cell of cellsOf(area)) {
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
      if (cellCount(area) > MOST_CELLS) continue;
      for (const cell of cellsOf(area)) {
        const keys = this.#cells.get(cell);
        keys?.delete(key);
        if (keys?.size === 0) this.#cells.delete(cell);
      }
    }
  }

  /** Each once, in no order that means anything. */
  touching(area: Rect): Set<Key> {
    const found = new Set<Key>();
    const ask = (key: Key): void => {
      if (!found.has(key) && this.#areas.get(key)?.some(own => overlaps(own, area))) found.add(key);
    };
    if (cellCount(area) > this.#areas.size) {
      for (const key of this.#areas.keys()) ask(key);
      return found;
    }
    for (const cell of cellsOf(area)) for (const key of this.#cells.get(cell) ?? []) ask(key);
    for (const key of this.#large) ask(key);
    return found;
  }
}

const cellCount = (area: Rect): number => (area.width / CELL + 1) * (area.height / CELL + 1);

/** Cells by number. Two far apart may share one, which costs a needless question and no more. */
function cellsOf(area: Rect): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(area.x / CELL); x * CELL <= right(area); x += 1) {
    for (let y = Math.floor(area.y / CELL); y * CELL <= bottom(area); y += 1) cells.push(x * ROW + y);
  }
  return cells;
}
