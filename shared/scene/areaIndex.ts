import { bottom, overlaps, type Rect, right } from '../base/geometry.ts';

const ROW = 2 ** 24;
/** An area of more cells than this is asked every time in place of being entered in all of them. */
const MOST_CELLS = 256;

interface Entry<Key> {
  readonly key: Key;
  areas: readonly Rect[];
  /** The last question that met it, so that it is asked once, however many cells it is in. */
  asked: number;
}

/** Things by the areas that they take up, several each if need be: which of them touch an area, without asking all the others. */
export class AreaIndex<Key> {
  readonly #cell: number;
  readonly #entries = new Map<Key, Entry<Key>>();
  readonly #cells = new Map<number, Entry<Key>[]>();
  readonly #large: Entry<Key>[] = [];
  #question = 0;

  /** `cell` in px: about as large as the areas are, or the distance between them where they lie close. */
  constructor(cell: number) {
    this.#cell = cell;
  }

  get size(): number {
    return this.#entries.size;
  }

  set(key: Key, areas: readonly Rect[]): void {
    const known = this.#entries.get(key);
    if (known !== undefined && this.#liesInTheCellsOf(known, areas)) {
      known.areas = areas;
      return;
    }
    this.delete(key);
    const entry: Entry<Key> = { key, areas, asked: 0 };
    this.#entries.set(key, entry);
    for (const area of areas) {
      if (this.#cellCount(area) > MOST_CELLS) {
        this.#large.push(entry);
        continue;
      }
      this.#eachCell(area, cell => {
        const entries = this.#cells.get(cell);
        if (entries === undefined) this.#cells.set(cell, [entry]);
        // The cells of one entry come one after the other: it has been here already only as the last.
        else if (entries.at(-1) !== entry) entries.push(entry);
      });
    }
  }

  delete(key: Key): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    for (const area of entry.areas) {
      if (this.#cellCount(area) > MOST_CELLS) {
        remove(this.#large, entry);
        continue;
      }
      this.#eachCell(area, cell => {
        const entries = this.#cells.get(cell);
        if (entries === undefined) return;
        remove(entries, entry);
        if (entries.length === 0) this.#cells.delete(cell);
      });
    }
  }

  /** Each once, in no order that means anything: those that `wanted` says yes to, `most` of them at most. Touching edges do not count. */
  touching(area: Rect, wanted: (key: Key) => boolean = () => true, most = Infinity): Key[] {
    const found: Key[] = [];
    if (most <= 0) return found;
    this.#question += 1;
    const question = this.#question;
    const ask = (entry: Entry<Key>): boolean => {
      if (entry.asked === question) return false;
      entry.asked = question;
      if (!entry.areas.some(own => overlaps(own, area)) || !wanted(entry.key)) return false;
      found.push(entry.key);
      return found.length >= most;
    };
    // Of an area of more cells than there are things it is cheaper to ask every one.
    if (this.#cellCount(area) > this.#entries.size) {
      for (const entry of this.#entries.values()) if (ask(entry)) break;
      return found;
    }
    for (const entry of this.#large) if (ask(entry)) return found;
    const { left, top, end, foot } = this.#span(area);
    for (let x = left; x <= end; x += 1) {
      for (let y = top; y <= foot; y += 1) {
        const entries = this.#cells.get(x * ROW + y);
        if (entries !== undefined) for (const entry of entries) if (ask(entry)) return found;
      }
    }
    return found;
  }

  /** Those that touch any of the areas, each once, in no order. Of many areas close together each cell is looked through once, and not for each of them. */
  touchingAny(areas: readonly Rect[]): Key[] {
    const found: Key[] = [];
    this.#question += 1;
    const question = this.#question;
    const ask = (entry: Entry<Key>, near: readonly Rect[]): void => {
      if (entry.asked === question || !entry.areas.some(own => near.some(area => overlaps(own, area)))) return;
      entry.asked = question;
      found.push(entry.key);
    };
    const byCell = new Map<number, Rect[]>();
    for (const area of areas) {
      if (this.#cellCount(area) > this.#entries.size) {
        for (const entry of this.#entries.values()) ask(entry, [area]);
        continue;
      }
      this.#eachCell(area, cell => {
        const here = byCell.get(cell);
        if (here === undefined) byCell.set(cell, [area]);
        else here.push(area);
      });
    }
    for (const entry of this.#large) ask(entry, areas);
    for (const [cell, here] of byCell) for (const entry of this.#cells.get(cell) ?? []) ask(entry, here);
    return found;
  }

  /** Whether anything that `wanted` says yes to touches the area. */
  touches(area: Rect, wanted?: (key: Key) => boolean): boolean {
    return this.touching(area, wanted, 1).length > 0;
  }

  /** Most of what moves does so by a little: it stays in its cells. */
  #liesInTheCellsOf({ areas: known }: Entry<Key>, areas: readonly Rect[]): boolean {
    const [before] = known;
    const [now] = areas;
    if (before === undefined || now === undefined || known.length > 1 || areas.length > 1) return false;
    if (this.#cellCount(before) > MOST_CELLS || this.#cellCount(now) > MOST_CELLS) return false;
    const a = this.#span(before);
    const b = this.#span(now);
    return a.left === b.left && a.top === b.top && a.end === b.end && a.foot === b.foot;
  }

  #cellCount(area: Rect): number {
    return (area.width / this.#cell + 1) * (area.height / this.#cell + 1);
  }

  /** Cells by number. Two far apart may share one, which costs a needless question and no more. */
  #eachCell(area: Rect, visit: (cell: number) => void): void {
    const { left, top, end, foot } = this.#span(area);
    for (let x = left; x <= end; x += 1) for (let y = top; y <= foot; y += 1) visit(x * ROW + y);
  }

  #span(area: Rect): { left: number; top: number; end: number; foot: number } {
    const cell = this.#cell;
    return {
      left: Math.floor(area.x / cell),
      top: Math.floor(area.y / cell),
      end: Math.floor(right(area) / cell),
      foot: Math.floor(bottom(area) / cell),
    };
  }
}

/** In no order, so the last takes its place. */
function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at < 0) return;
  const last = list.pop() as T;
  if (at < list.length) list[at] = last;
}
