import type { Rect } from '../base/geometry.ts';
import type { UnitId } from '../model/ids.ts';
import { AreaIndex } from './areaIndex.ts';

/** px. A card touches one to four cells; the neighbourhood of a line a few dozen. */
const CELL = 512;

/** Cards by where they are: which of them lie in an area, without asking all the others. */
export class CardGrid {
  readonly #boxes = new Map<UnitId, Rect>();
  readonly #index = new AreaIndex<UnitId>(CELL);

  get(unit: UnitId): Rect | undefined {
    return this.#boxes.get(unit);
  }

  set(unit: UnitId, box: Rect): void {
    this.#boxes.set(unit, box);
    this.#index.set(unit, [box]);
  }

  delete(unit: UnitId): void {
    this.#boxes.delete(unit);
    this.#index.delete(unit);
  }

  /** The cards that overlap the area, each once, in no order that means anything; `most` of them at most. */
  within(area: Rect, most = Infinity): UnitId[] {
    return this.#index.touching(area, undefined, most);
  }

  /** Whether no card overlaps the area. */
  isFree(area: Rect): boolean {
    return !this.#index.touches(area);
  }
}
