import { bottom, center, inflate, type Point, type Rect, right, unionOf } from '../base/geometry.ts';
import type { Dependency } from '../model/dependency.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Theme } from '../theme/tokens.ts';
import { AreaIndex } from './areaIndex.ts';
import type { CardGrid } from './cardGrid.ts';
import { portOn, type Side } from './cardSide.ts';
import { dependencyItem, labelItem, labelText } from './dependencyItems.ts';
import { isNear, reachOf, stretchesOf } from './dependencyReach.ts';
import { LABEL } from './dependencyStyle.ts';
import { labelPlace } from './labelPlace.ts';
import { crossings, overlapLength, routeBetween, SIDE_PAIRS } from './routeBetween.ts';
import type { DependencyItem, LabelItem } from './sceneItem.ts';

/** Of so many earlier lines about, a line makes way for none: there is no way left. */
const CROWD = 400;
/** px²: less than the smallest card takes up. Where an area holds more cards than it has room for, they lie on each other, and no way goes round them. */
const SMALLEST_CARD = 196 * 37;
const LANES = 6;
/** px of detour that a place for the label is worth. */
const NO_ROOM = 600;

interface Drawn {
  readonly line: DependencyItem;
  readonly label: LabelItem | null;
  readonly sides: readonly [Side, Side];
  /** All that its way and its label depend on: areas, so that a card that moves in one of them is noticed. */
  readonly reach: readonly Rect[];
  /** Where it is, for those that make way for it. */
  readonly taken: readonly Rect[];
}

/**
 * The dependencies of a scenario, each on its way and with its label. A line makes way for the cards and for the lines whose id sorts before
 * its own, so that the drawing follows from the document alone, and drawing it again after an edit gives what drawing it anew would.
 */
export class DependencyLayer {
  readonly #view: ScenarioView;
  readonly #grid: CardGrid;
  readonly #themeOf: (dependency: DependencyId) => Theme;
  readonly #drawn = new Map<DependencyId, Drawn>();
  #ids: readonly DependencyId[] | null = null;
  readonly #sides = new Map<DependencyId, readonly [Side, Side]>();
  /** Where the lines, their labels and their reaches are. */
  readonly #lines = new AreaIndex<DependencyId>(512);
  readonly #labels = new AreaIndex<DependencyId>(256);
  readonly #reaches = new AreaIndex<DependencyId>(1_024);

  /** `themeOf` is asked whenever one is drawn: in the light, or nearly gone. */
  constructor(view: ScenarioView, grid: CardGrid, themeOf: (dependency: DependencyId) => Theme) {
    this.#view = view;
    this.#grid = grid;
    this.#themeOf = themeOf;
  }

  line(id: DependencyId): DependencyItem | undefined {
    return this.#drawn.get(id)?.line;
  }

  label(id: DependencyId): LabelItem | null {
    return this.#drawn.get(id)?.label ?? null;
  }

  /** Sorted. The same list until a dependency comes or goes: the pointer and every frame ask for it. */
  ids(): readonly DependencyId[] {
    this.#ids ??= [...this.#drawn.keys()].sort();
    return this.#ids;
  }

  /**
   * Draws again what a change can have altered: the named dependencies, those of the named units, and those that come near an area
   * in which cards have moved. Returns the ids whose drawing is another one now, those that are gone included.
   */
  update(named: Iterable<DependencyId>, units: Iterable<UnitId>, areas: readonly Rect[]): Set<DependencyId> {
    const waiting = new Set<DependencyId>(named);
    for (const unit of units) {
      for (const { id, from, to } of this.#view.dependenciesOf(unit)) {
        waiting.add(id);
        // Ports are ordered by where their lines go: a card that moved can change the order on the cards at the other ends.
        for (const neighbour of this.#view.dependenciesOf(from === unit ? to : from)) waiting.add(neighbour.id);
      }
    }
    for (const area of areas) for (const id of this.#reaches.touching(area)) waiting.add(id);
    this.#chooseSides(waiting);
    return this.#drawAll(waiting);
  }

  /** The same ways and places in the colours that they have now. */
  recolour(ids: Iterable<DependencyId>): void {
    for (const id of ids) {
      const drawn = this.#drawn.get(id);
      const dependency = this.#view.dependency(id);
      if (drawn === undefined || dependency === undefined) continue;
      const words = labelText(dependency);
      const theme = this.#themeOf(id);
      const label =
        drawn.label === null || words === null ? null : labelItem(dependency, words.text, inflate(drawn.label.bounds, -0.5), theme);
      this.#drawn.set(id, { ...drawn, line: dependencyItem(dependency, drawn.line.route, theme), label });
    }
  }

  /** A line that changes sides changes the order of the ports there, and with it all the lines of that card. */
  #chooseSides(waiting: Set<DependencyId>): void {
    for (const id of [...waiting]) {
      const before = this.#sides.get(id);
      const dependency = this.#view.dependency(id);
      const now = dependency === undefined ? undefined : this.#bestSides(dependency);
      if (now === undefined) this.#sides.delete(id);
      else this.#sides.set(id, now);
      const ends = [dependency?.from, dependency?.to, this.#drawn.get(id)?.line.from.unit, this.#drawn.get(id)?.line.to.unit];
      if (before !== undefined && now !== undefined && before[0] === now[0] && before[1] === now[1]) continue;
      for (const unit of ends) {
        if (unit === undefined) continue;
        for (const neighbour of this.#view.dependenciesOf(unit)) waiting.add(neighbour.id);
      }
    }
    for (const id of waiting) {
      const dependency = this.#view.dependency(id);
      if (dependency !== undefined && !this.#sides.has(id)) this.#sides.set(id, this.#bestSides(dependency));
    }
  }

  #bestSides(dependency: Dependency): readonly [Side, Side] {
    const a = this.#grid.get(dependency.from);
    const b = this.#grid.get(dependency.to);
    let best: readonly [Side, Side] = ['bottom', 'bottom'];
    if (a === undefined || b === undefined) return best;
    const cards = this.#cardsWithin(reachOf(a, b)) ?? [];
    const label = labelText(dependency);
    const needed = label === null ? 0 : label.width + 24;
    let least = Infinity;
    for (const pair of SIDE_PAIRS) {
      const route = routeBetween(portOn(a, pair[0], 0, 1), portOn(b, pair[1], 0, 1), 0, cards);
      if (route === null) continue;
      const cost =
        lengthOf(route) + 80 * route.length + 700 * crossings(route, cards) + sideCost(pair) + (longestOf(route) < needed ? NO_ROOM : 0);
      if (cost < least) {
        least = cost;
        best = pair;
      }
    }
    return best;
  }

  /**
   * In the order of ids, because each depends on those before it; one that comes out otherwise than it was makes those after it
   * whose reach it touches, or touched, wait as well.
   */
  #drawAll(waiting: Set<DependencyId>): Set<DependencyId> {
    const changed = new Set<DependencyId>();
    const queue = [...waiting].sort();
    const queued = new Set(queue);
    let asleep = this.#view.scenario.dependencies.size - queue.filter(id => this.#view.dependency(id) !== undefined).length;
    for (let i = 0; i < queue.length; i += 1) {
      const id = queue[i] as DependencyId;
      const before = this.#drawn.get(id);
      const dependency = this.#view.dependency(id);
      const after = dependency === undefined ? undefined : this.#draw(dependency);
      this.#keep(id, after);
      if (before === undefined && after === undefined) continue;
      changed.add(id);
      if (before !== undefined && after !== undefined && sameWay(before, after)) continue;
      if (asleep === 0) continue;
      for (const area of [...areasOf(before), ...areasOf(after)]) {
        for (const other of this.#reaches.touching(area, one => one > id && !queued.has(one))) {
          queued.add(other);
          asleep -= 1;
          insertSorted(queue, other, i + 1);
        }
      }
    }
    return changed;
  }

  #keep(id: DependencyId, drawn: Drawn | undefined): void {
    if ((drawn === undefined) === this.#drawn.has(id)) this.#ids = null;
    if (drawn === undefined) {
      this.#drawn.delete(id);
      for (const index of [this.#lines, this.#labels, this.#reaches]) index.delete(id);
      return;
    }
    this.#drawn.set(id, drawn);
    this.#lines.set(id, drawn.taken);
    this.#labels.set(id, drawn.label === null ? [] : [drawn.label.bounds]);
    this.#reaches.set(id, drawn.reach);
  }

  #draw(dependency: Dependency): Drawn | undefined {
    const a = this.#grid.get(dependency.from);
    const b = this.#grid.get(dependency.to);
    const sides = this.#sides.get(dependency.id);
    if (a === undefined || b === undefined || sides === undefined) return undefined;
    const reach = reachOf(a, b);
    const earlier = this.#earlierWithin(dependency.id, reach);
    const cards = this.#cardsWithin(reach);
    const route = this.#routeOf(dependency, a, b, sides, cards ?? [], earlier);
    const line = dependencyItem(dependency, route, this.#themeOf(dependency.id));
    const words = labelText(dependency);
    let label: LabelItem | null = null;
    const tried: Rect[] = [];
    if (words !== null) {
      const isFree = (area: Rect): boolean => {
        // On a heap no place is better than another.
        if (cards === null) return true;
        tried.push(area);
        return this.#grid.within(area, 1).length === 0 && this.#labels.touching(area, other => other < dependency.id, 1).size === 0;
      };
      const isBare = (area: Rect): boolean => this.#lines.touching(area, other => other < dependency.id, 1).size === 0;
      const box = labelPlace(route, { width: words.width, height: LABEL.height }, isFree, isBare);
      label = labelItem(dependency, words.text, box, this.#themeOf(dependency.id));
    }
    const around = unionOf(tried);
    const taken = isNear(reach) ? stretchesOf(route) : [];
    return { line, label, sides, reach: around === null ? reach : [...reach, around], taken };
  }

  /** The first lane in which it lies on no earlier line, else the one where it does so least. */
  #routeOf(
    dependency: Dependency,
    a: Rect,
    b: Rect,
    sides: readonly [Side, Side],
    cards: readonly Rect[],
    earlier: readonly Drawn[],
  ): Point[] {
    const from = this.#portOf(dependency, dependency.from, a, sides[0]);
    const to = this.#portOf(dependency, dependency.to, b, sides[1]);
    const labels = earlier.flatMap(({ label }) => (label === null ? [] : [label.bounds]));
    let best: Point[] | null = null;
    let least = Infinity;
    for (let lane = 0; lane < LANES && least > 0; lane += 1) {
      const route = routeBetween(from, to, lane, cards);
      if (route === null) break;
      const shared = earlier.reduce((sum, drawn) => sum + overlapLength(route, drawn.line.route), 0);
      // A line that runs behind another's label looks as if that were its own.
      const cost = shared + 500 * crossings(route, cards) + 300 * crossings(route, labels);
      if (cost < least) {
        least = cost;
        best = route;
      }
    }
    // Cards that overlap leave no way of any shape: a straight line still says that there is one.
    return best ?? [from.point, to.point];
  }

  /** Among the lines on one side of a card, in the order of where they go, so that they do not cross at once. */
  #portOf(dependency: Dependency, unit: UnitId, box: Rect, side: Side) {
    const level = side === 'top' || side === 'bottom';
    const lines: { id: DependencyId; towards: number }[] = [];
    for (const line of this.#view.dependenciesOf(unit)) {
      const pair = this.#sides.get(line.id);
      if (pair === undefined || pair[line.from === unit ? 0 : 1] !== side) continue;
      const other = this.#grid.get(line.from === unit ? line.to : line.from);
      if (other !== undefined) lines.push({ id: line.id, towards: level ? center(other).x : center(other).y });
    }
    lines.sort((first, second) => first.towards - second.towards || (first.id < second.id ? -1 : 1));
    const index = lines.findIndex(line => line.id === dependency.id);
    return portOn(box, side, index, lines.length);
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
    return [...found].map(unit => this.#grid.get(unit) as Rect);
  }

  #earlierWithin(id: DependencyId, reach: readonly Rect[]): Drawn[] {
    if (!isNear(reach)) return [];
    const earlier = new Set(reach.flatMap(area => [...this.#lines.touching(area, other => other < id, CROWD + 1)]));
    return earlier.size > CROWD ? [] : [...earlier].sort().map(other => this.#drawn.get(other) as Drawn);
  }
}

/** What a line after it may make way for. */
const areasOf = (drawn: Drawn | undefined): readonly Rect[] =>
  drawn?.label == null ? (drawn?.taken ?? []) : [...drawn.taken, drawn.label.bounds];

/** A line into a top crosses where reporting lines come in; a long way round says less than a short one. */
const sideCost = (pair: readonly [Side, Side]): number => (pair[0] === 'top' ? 60 : 0) + (pair[1] === 'top' ? 60 : 0);

const lengthOf = (route: readonly Point[]): number => lengthsOf(route).reduce((sum, length) => sum + length, 0);
const longestOf = (route: readonly Point[]): number => Math.max(0, ...lengthsOf(route));
const lengthsOf = (route: readonly Point[]): number[] =>
  route.slice(1).map((end, i) => Math.abs(end.x - (route[i] as Point).x) + Math.abs(end.y - (route[i] as Point).y));

function sameWay(before: Drawn, after: Drawn): boolean {
  if (before.line.route.length !== after.line.route.length) return false;
  if (!before.line.route.every((point, i) => point.x === after.line.route[i]?.x && point.y === after.line.route[i]?.y)) return false;
  const a = before.label?.bounds ?? null;
  const b = after.label?.bounds ?? null;
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && right(a) === right(b) && bottom(a) === bottom(b));
}

function insertSorted(queue: DependencyId[], id: DependencyId, from: number): void {
  let at = from;
  while (at < queue.length && (queue[at] as DependencyId) < id) at += 1;
  queue.splice(at, 0, id);
}
