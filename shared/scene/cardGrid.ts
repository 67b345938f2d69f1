import { bottom, overlaps, type Rect, right } from '../base/geometry.ts';
import type { UnitId } from '../model/ids.ts';

/** px. A card touches one to four cells; the neighbourhood of a line a few dozen. */
const CELL = 512;
const ROW = 2 ** 24;

/** Cards by where they are: which of them lie in an area, without asking all the others. */
export class CardGrid {
  readonly #boxes = new Map<UnitId, Rect>();
  readonly #cells = new Map<number, Set<UnitId>>();

  get(unit: UnitId): Rect | undefined {
    return this.#boxes.get(unit);
  }

  units(): IterableIterator<UnitId> {
    return this.#boxes.keys();
  }

  set(unit: UnitId, box: Rect): void {
    this.delete(unit);
    this.#boxes.set(unit, box);
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, new Set([unit]));
      else cell.add(unit);
    }
  }

  delete(unit: UnitId): void {
    const box = this.#boxes.get(unit);
    if (box === undefined) return;
    this.#boxes.delete(unit);
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      cell?.delete(unit);
      if (cell?.size === 0) this.#cells.delete(key);
    }
  }

  /** The cards that overlap the area, each once, in no order that means anything; `most` of them at most. */
  within(area: Rect, most = Infinity): UnitId[] {
    const found = new Set<UnitId>();
    // Of an area wider than the cards' own cells it is cheaper to ask every card.
    const cells = (area.width / CELL + 1) * (area.height / CELL + 1);
    if (cells > this.#boxes.size) {
      for (const [unit, box] of this.#boxes) {
        if (found.size >= most) break;
        if (overlaps(box, area)) found.add(unit);
      }
    } else {
      for (const key of cellsOf(area)) {
        for (const unit of this.#cells.get(key) ?? []) {
          if (found.size >= most) break;
          if (overlaps(this.#boxes.get(unit) as Rect, area)) found.add(unit);
        }
      }
    }
    return [...found];
  }
}

/** Cells by number. Two far apart may share one, which costs a needless question and no more: who is asked is asked for the box. */
function cellsOf(box: Rect): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(box.x / CELL); x * CELL <= right(box); x += 1) {
    for (let y = Math.floor(box.y / CELL); y * CELL <= bottom(box); y += 1) cells.push(x * ROW + y);
  }
  return cells;
}
