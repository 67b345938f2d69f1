import { bottom, inflate, type Point, type Rect, rectBetween, right, unionOf } from '../base/geometry.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Theme } from '../theme/tokens.ts';
import { AreaIndex } from './areaIndex.ts';
import type { CardGrid } from './cardGrid.ts';
import { DependencyEnds, type DrawnEnds } from './dependencyEnds.ts';
import { dependencyItem, labelItem, labelText } from './dependencyItems.ts';
import { DependencyPorts } from './dependencyPorts.ts';
import { isNear, reachOf, stretchesOf } from './dependencyReach.ts';
import { bestSides, type Sides, widthOfLabel } from './dependencySides.ts';
import { LABEL } from './dependencyStyle.ts';
import { labelPlace } from './labelPlace.ts';
import { crossings, LANE, overlapLength, routeBetween } from './routeBetween.ts';
import type { DependencyItem, LabelItem } from './sceneItem.ts';
import { WaitingLines } from './waitingLines.ts';

/** Where so many earlier lines lie, a line makes way for none: there is no way left. */
const CROWD = 400;
/** px²: less than the smallest card takes up. Where an area holds more cards than it has room for, they lie on each other, and no way goes round them. */
const SMALLEST_CARD = 196 * 37;
const LANES = 6;
/** Units, areas or dependencies that are looked into between two looks at the clock: a fraction of a millisecond. */
const SOME = 128;

interface Drawn {
  readonly line: DependencyItem;
  readonly label: LabelItem | null;
  readonly count: number;
  /** Whether other lines make way for it. */
  readonly near: boolean;
}

/**
 * The dependencies of a scenario, each on its way and with its label. A line makes way for the cards and for the lines whose id sorts before
 * its own, so that the drawing follows from the document alone, and drawing it again after an edit gives what drawing it anew would.
 *
 * `update` says what must be drawn again, and `settle` does it, in as many parts as the caller likes: a few lines take a fraction of a
 * millisecond, those of ten thousand units a second.
 */
export class DependencyLayer {
  readonly #view: ScenarioView;
  readonly #grid: CardGrid;
  readonly #themeOf: (dependency: DependencyId) => Theme;
  readonly #drawn = new Map<DependencyId, Drawn>();
  #ids: readonly DependencyId[] | null = null;
  readonly #ends: DependencyEnds;
  readonly #sides = new Map<DependencyId, Sides>();
  readonly #ports: DependencyPorts;
  /** Where the lines are that others make way for, the long ones that they don't, and the labels. */
  readonly #lines = new AreaIndex<DependencyId>(512);
  readonly #longLines = new AreaIndex<DependencyId>(2_048);
  readonly #labels = new AreaIndex<DependencyId>(256);
  /** All that a line's way and its label's place depend on: areas, so that a card that moves in one of them is noticed. */
  readonly #reaches = new AreaIndex<DependencyId>(4_096);
  /** What changes have altered, and has not been looked into. */
  readonly #news = { named: new Set<DependencyId>(), units: new Set<UnitId>(), areas: [] as Rect[] };
  readonly #withoutSides = new Set<DependencyId>();
  readonly #waiting = new WaitingLines<DependencyId>();
  /** The last in order that was ever drawn: no line waits for one after it. */
  #last = '' as DependencyId;

  /** `themeOf` is asked whenever one is drawn: in the light, or nearly gone. */
  constructor(view: ScenarioView, grid: CardGrid, themeOf: (dependency: DependencyId) => Theme) {
    this.#view = view;
    this.#grid = grid;
    this.#themeOf = themeOf;
    this.#ends = new DependencyEnds(view, grid);
    this.#ports = new DependencyPorts(grid, this.#ends, this.#sides);
  }

  line(id: DependencyId): DependencyItem | undefined {
    return this.#drawn.get(id)?.line;
  }

  label(id: DependencyId): LabelItem | null {
    return this.#drawn.get(id)?.label ?? null;
  }

  /** Sorted. The same list until a line comes or goes: the pointer and every frame ask for it. */
  ids(): readonly DependencyId[] {
    this.#ids ??= [...this.#drawn.keys()].sort();
    return this.#ids;
  }

  *lines(): Iterable<DependencyItem> {
    for (const { line } of this.#drawn.values()) yield line;
  }

  linesTouching(area: Rect): DependencyId[] {
    return [...this.#lines.touching(area), ...this.#longLines.touching(area)];
  }

  labelsTouching(area: Rect): DependencyId[] {
    return this.#labels.touching(area);
  }

  /** Whether all lines are as they should be. */
  get isSettled(): boolean {
    return !this.#hasNews && this.#withoutSides.size === 0 && this.#waiting.size === 0;
  }

  /**
   * Says what a change can have altered: the named dependencies, those of the named units and those drawn at their cards, and those that come
   * near an area in which cards have moved. It is only noted: which lines these are `settle` finds out, so that an edit that moves a thousand cards has not
   * to wait for it.
   */
  update(named: Iterable<DependencyId>, units: Iterable<UnitId>, areas: readonly Rect[]): void {
    this.#ports.clear();
    for (const id of named) this.#news.named.add(id);
    for (const unit of units) this.#news.units.add(unit);
    for (const area of areas) this.#news.areas.push(area);
  }

  /**
   * Draws what waits, until `isEnough` says so: it is asked after each line and each part of what must be looked into. Returns the ids whose line or label is
   * another one now, those that are gone included. What has not had its turn is drawn as it was.
   */
  settle(isEnough: () => boolean = () => false): Set<DependencyId> {
    const changed = new Set<DependencyId>();
    while (this.#hasNews) {
      this.#takeSomeIn();
      if (isEnough()) return changed;
    }
    for (const id of this.#withoutSides) {
      this.#withoutSides.delete(id);
      this.#chooseSides(id);
      if (isEnough()) return changed;
    }
    for (let id = this.#waiting.take(); id !== undefined; id = this.#waiting.take()) {
      if (this.#drawAgain(id)) changed.add(id);
      if (isEnough()) break;
    }
    return changed;
  }

  get #hasNews(): boolean {
    const { named, units, areas } = this.#news;
    return named.size > 0 || units.size > 0 || areas.length > 0;
  }

  /** Units before the dependencies that these name, and all of it before anything is drawn: as if it had been looked into at once. */
  #takeSomeIn(): void {
    const { named, units, areas } = this.#news;
    for (const unit of someOf(units)) {
      for (const { id } of this.#view.dependenciesOf(unit)) named.add(id);
      for (const id of this.#ends.at(unit)) named.add(id);
    }
    for (const id of this.#reaches.touchingAny(areas.splice(-SOME))) this.#withoutSides.add(id);
    if (units.size > 0 || areas.length > 0) return;
    for (const id of someOf(named)) {
      this.#withoutSides.add(id);
      const touched = new Set<DependencyId>();
      // Ports are ordered by where their lines go: one that begins or ends elsewhere changes the order at the cards that it leaves and comes to.
      this.#waitAtCardsOf(id);
      this.#ends.update(id, touched);
      if (touched.size > 0) this.#waitAtCardsOf(id);
      for (const other of touched) this.#withoutSides.add(other);
    }
  }

  /** The same ways and places in the colours that they have now. */
  recolour(ids: Iterable<DependencyId>): void {
    for (const id of ids) {
      const drawn = this.#drawn.get(id);
      const dependency = this.#view.dependency(id);
      if (drawn === undefined || dependency === undefined) continue;
      const words = labelText(dependency, drawn.count);
      const theme = this.#themeOf(id);
      const label =
        drawn.label === null || words === null ? null : labelItem(dependency, words.text, inflate(drawn.label.bounds, -0.5), theme);
      const ends = { from: drawn.line.from.unit, to: drawn.line.to.unit };
      this.#drawn.set(id, { ...drawn, line: dependencyItem(dependency, ends, drawn.line.route, theme), label });
    }
  }

  #waitAtCardsOf(id: DependencyId): void {
    const ends = this.#ends.of(id);
    if (ends === undefined) return;
    for (const card of [ends.from, ends.to]) for (const other of this.#ends.at(card)) this.#waiting.add(other);
  }

  /**
   * A line that changes sides changes the order of the ports there, and with it all the lines of those cards. Where it looks for cards is noted at once and
   * not when it has its turn: one of them may move before that.
   */
  #chooseSides(id: DependencyId): void {
    const before = this.#sides.get(id);
    const dependency = this.#view.dependency(id);
    const ends = this.#ends.of(id);
    const a = ends && this.#grid.get(ends.from);
    const b = ends && this.#grid.get(ends.to);
    let now: Sides | undefined;
    if (dependency !== undefined && ends !== undefined && a !== undefined && b !== undefined) {
      const reach = reachOf(a, b);
      now = bestSides(a, b, this.#cardsWithin(reach) ?? [], widthOfLabel(dependency, ends.count));
      this.#reaches.set(id, reach);
    }
    this.#waiting.add(id);
    if (before?.[0] === now?.[0] && before?.[1] === now?.[1]) return;
    if (now === undefined) this.#sides.delete(id);
    else this.#sides.set(id, now);
    this.#waitAtCardsOf(id);
  }

  /** Each depends on those before it; one that comes out otherwise than it was makes those after it whose reach it touches, or touched, wait as well. */
  #drawAgain(id: DependencyId): boolean {
    const before = this.#drawn.get(id);
    const after = this.#draw(id);
    if (before === undefined && after === undefined) return false;
    if (before === undefined || after === undefined || !sameWay(before, after)) {
      if (id < this.#last) {
        for (const area of [...areasOf(before), ...areasOf(after)]) {
          for (const other of this.#reaches.touching(area, one => one > id && !this.#waiting.has(one))) this.#waiting.add(other);
        }
      }
    }
    if (id > this.#last) this.#last = id;
    return true;
  }

  #draw(id: DependencyId): Drawn | undefined {
    const dependency = this.#view.dependency(id);
    const ends = this.#ends.of(id);
    const sides = this.#sides.get(id);
    const a = ends && this.#grid.get(ends.from);
    const b = ends && this.#grid.get(ends.to);
    if (dependency === undefined || ends === undefined || sides === undefined || a === undefined || b === undefined) {
      if (this.#drawn.delete(id)) this.#ids = null;
      for (const index of [this.#lines, this.#longLines, this.#labels, this.#reaches]) index.delete(id);
      return undefined;
    }
    const reach = reachOf(a, b);
    const near = isNear(reach);
    const cards = this.#cardsWithin(reach);
    const tried: Rect[] = [];
    const route = this.#routeOf(id, ends, near, cards ?? [], tried);
    const words = labelText(dependency, ends.count);
    let label: LabelItem | null = null;
    if (words !== null) {
      const isEarlier = (other: DependencyId): boolean => other < id;
      const isFree = (area: Rect): boolean => {
        // On a heap no place is better than another.
        if (cards === null) return true;
        tried.push(area);
        return this.#grid.isFree(area) && !this.#labels.touches(area, isEarlier);
      };
      const isBare = (area: Rect): boolean => !this.#lines.touches(area, isEarlier);
      const box = labelPlace(route, { width: words.width, height: LABEL.height }, isFree, isBare);
      label = labelItem(dependency, words.text, box, this.#themeOf(id));
    }
    const drawn: Drawn = { line: dependencyItem(dependency, ends, route, this.#themeOf(id)), label, count: ends.count, near };
    if (!this.#drawn.has(id)) this.#ids = null;
    this.#drawn.set(id, drawn);
    (near ? this.#longLines : this.#lines).delete(id);
    (near ? this.#lines : this.#longLines).set(id, stretchesOf(route));
    if (label === null) this.#labels.delete(id);
    else this.#labels.set(id, [label.bounds]);
    const around = unionOf(tried);
    this.#reaches.set(id, around === null ? reach : [...reach, around]);
    return drawn;
  }

  /** The first lane in which it lies on no earlier line, else the one where it does so least. `tried` takes in where it has looked for lines. */
  #routeOf(id: DependencyId, { from, to }: DrawnEnds, near: boolean, cards: readonly Rect[], tried: Rect[]): Point[] {
    const start = this.#ports.of(from, id);
    const end = this.#ports.of(to, id);
    let best: Point[] | null = null;
    let least = Infinity;
    for (let lane = 0; lane < LANES && least > 0; lane += 1) {
      const route = routeBetween(start, end, lane, cards);
      if (route === null) break;
      const cost = 500 * crossings(route, cards) + (near ? this.#costOnOthers(id, route, tried) : 0);
      if (cost < least) {
        least = cost;
        best = route;
      }
    }
    // Cards that overlap leave no way of any shape: a straight line still says that there is one.
    return best ?? [start.point, end.point];
  }

  /** px that a way runs on earlier lines, and more where it runs behind another's label: it looks as if that were its own. */
  #costOnOthers(id: DependencyId, route: readonly Point[], tried: Rect[]): number {
    const isEarlier = (other: DependencyId): boolean => other < id;
    let cost = 0;
    for (let i = 1; i < route.length; i += 1) {
      const stretch = [route[i - 1] as Point, route[i] as Point];
      const area = inflate(rectBetween(stretch[0] as Point, stretch[1] as Point), LANE / 2);
      tried.push(area);
      const others = this.#lines.touching(area, isEarlier, CROWD + 1);
      if (others.length > CROWD) return 0;
      for (const other of others) cost += overlapLength(stretch, this.#drawn.get(other)?.line.route ?? []);
      for (const other of this.#labels.touching(area, isEarlier)) {
        const bounds = this.#drawn.get(other)?.label?.bounds;
        if (bounds !== undefined) cost += 300 * crossings(stretch, [bounds]);
      }
    }
    return cost;
  }

  /** null: they are heaped on each other. */
  #cardsWithin(areas: readonly Rect[]): Rect[] | null {
    const found = new Set<UnitId>();
    for (const area of areas) {
      const room = Math.ceil((area.width * area.height) / SMALLEST_CARD);
      const units = this.#grid.within(area, room + 1);
      if (units.length > room) return null;
      for (const unit of units) found.add(unit);
    }
    return Array.from(found, unit => this.#grid.get(unit) as Rect);
  }
}

/** Takes them out. */
function* someOf<T>(all: Set<T>): Iterable<T> {
  let left = SOME;
  for (const one of all) {
    if (left === 0) return;
    left -= 1;
    all.delete(one);
    yield one;
  }
}

/** What a line after it may make way for. */
function areasOf(drawn: Drawn | undefined): readonly Rect[] {
  if (drawn === undefined) return [];
  const taken = drawn.near ? stretchesOf(drawn.line.route) : [];
  return drawn.label === null ? taken : [...taken, drawn.label.bounds];
}

function sameWay(before: Drawn, after: Drawn): boolean {
  if (before.near !== after.near || before.line.route.length !== after.line.route.length) return false;
  if (!before.line.route.every((point, i) => point.x === after.line.route[i]?.x && point.y === after.line.route[i]?.y)) return false;
  const a = before.label?.bounds ?? null;
  const b = after.label?.bounds ?? null;
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && right(a) === right(b) && bottom(a) === bottom(b));
}
