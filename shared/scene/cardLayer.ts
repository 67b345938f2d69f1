import { inflate, isSameRect, type Point, type Rect, unionOf } from '../base/geometry.ts';
import { cardSize } from '../card/cardLayout.ts';
import type { Patch } from '../change/patch.ts';
import { isAbsolute, placeOf, reportsOrigin } from '../layout/placeOf.ts';
import { shownBranch, shownRoots } from '../layout/shown.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import type { CardGrid } from './cardGrid.ts';
import { cardPrimitives } from './cardPrimitives.ts';
import { type Colouring, colouringOf, type Legend } from './colouring.ts';
import { drawnLater } from './drawnLater.ts';
import { type DrawnLook, lookOf, looksTheSame } from './drawnLook.ts';
import { COUNT_OUTSIDE, hiddenCount } from './hiddenCount.ts';
import type { Lighting } from './lighting.ts';
import { once } from './once.ts';
import type { Primitive } from './primitive.ts';
import type { CardItem } from './sceneItem.ts';
import { WaitingBranches } from './waitingBranches.ts';

/** Cards that one change looks at before it lets branches wait that have only moved: more than an ordinary edit moves. */
const AT_ONCE = 32;

export const cardKey = (unit: UnitId): string => `card/${unit}`;

/** What a redrawing of cards has come to. */
export interface CardChanges {
  /** Whose cards are others now, stand elsewhere, have come or are gone. */
  readonly changed: ReadonlySet<UnitId>;
  /** Of those, the ones that stand elsewhere or take up another area; what has come and what is gone is among them. */
  readonly moved: ReadonlySet<UnitId>;
  /** Those of them that were not drawn before. */
  readonly come: ReadonlySet<UnitId>;
  /** Those of them that are drawn no more. */
  readonly gone: ReadonlySet<UnitId>;
  /** Where they stood, and where they stand. */
  readonly areas: readonly Rect[];
}

/** While it is found out. */
class Redrawing implements CardChanges {
  readonly changed = new Set<UnitId>();
  readonly moved = new Set<UnitId>();
  readonly come = new Set<UnitId>();
  readonly gone = new Set<UnitId>();
  readonly areas: Rect[] = [];
}

/**
 * The cards of a scenario, or of one unit's branch. Keeps the grid of where they are.
 *
 * Of a change that moves many cards the branches that do no more than move may wait, drawn where they stood, until `place`, `placeWithin` or `placeSome` puts
 * them where they stand now: so that an edit costs what is looked at and not what it moves.
 */
export class CardLayer {
  readonly #view: ScenarioView;
  readonly #grid: CardGrid;
  readonly #lighting: Lighting;
  readonly #language: Language;
  readonly #focus: UnitId | null;
  readonly #items = new Map<UnitId, CardItem>();
  /** What a card was drawn from, to know whether it must be drawn again. */
  readonly #drawn = new Map<UnitId, { readonly look: DrawnLook; readonly paint: () => readonly Primitive[] }>();
  readonly #waiting: WaitingBranches;
  #colouring: Colouring;

  constructor(view: ScenarioView, grid: CardGrid, lighting: Lighting, language: Language, focus: UnitId | null) {
    this.#view = view;
    this.#grid = grid;
    this.#lighting = lighting;
    this.#language = language;
    this.#focus = focus;
    this.#waiting = new WaitingBranches(view, grid);
    this.#colouring = colouringOf(view, lighting.theme, language);
    const focused = focus === null ? undefined : view.unit(focus);
    for (const root of focus === null ? shownRoots(view) : focused === undefined ? [] : [focused])
      for (const unit of shownBranch(view, root)) this.#draw(unit);
  }

  get(unit: UnitId): CardItem | undefined {
    return this.#items.get(unit);
  }

  all(): IterableIterator<CardItem> {
    return this.#items.values();
  }

  /** Whether some are drawn where they stood. */
  get areWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Whether the card is drawn where it stood while its parent's is in its place. */
  waits(unit: UnitId): boolean {
    return this.#waiting.has(unit);
  }

  /** Whether the card is drawn where it stood. Costs its depth. */
  isAway(unit: UnitId): boolean {
    if (!this.areWaiting) return false;
    for (let at = this.#view.unit(unit); at !== undefined; at = this.#parentOf(at)) if (this.#waiting.has(at.id)) return true;
    return false;
  }

  /** What the colours of the cards tell; null where each has its own. */
  get legend(): Legend | null {
    return this.#colouring.legend;
  }

  /** Draws again the cards of these units, and those that have moved with them; of many that have, some wait. */
  update(units: ReadonlySet<UnitId>): CardChanges {
    const changes = new Redrawing();
    const seen = new Set<UnitId>();
    for (const id of this.#fromTheTop(units)) {
      const unit = this.#view.unit(id);
      if (unit === undefined || !this.#isShown(unit)) {
        this.#forgetBranch(id, changes);
        continue;
      }
      if (unit.parent !== null) this.#place(unit.parent, changes);
      // What stands below goes where its parent goes, so its places are looked at too, until one that did not move.
      const parts: { readonly unit: Unit; readonly link: Rect | null }[] = [{ unit, link: null }];
      for (let next = parts.pop(); next !== undefined; next = parts.pop()) {
        const part = next.unit;
        if (seen.has(part.id)) continue;
        if (next.link !== null && seen.size >= AT_ONCE && !units.has(part.id) && this.#letWait(part, next.link)) continue;
        seen.add(part.id);
        const link = this.#redraw(part, changes);
        if (link === null && !units.has(part.id)) continue;
        const around = link ?? (this.#grid.get(part.id) as Rect);
        for (const child of this.#view.childrenOf(part.id)) {
          if (part.collapsed) this.#forgetBranch(child.id, changes);
          else parts.push({ unit: child, link: around });
        }
      }
    }
    return changes;
  }

  /** Puts a card in its place, if it waits. Costs the reports of those above that wait as well. */
  place(unit: UnitId): CardChanges {
    const changes = new Redrawing();
    this.#place(unit, changes);
    return changes;
  }

  /** Puts in its place what stands in the area, and what is drawn there still. */
  placeWithin(area: Rect): CardChanges {
    const changes = new Redrawing();
    for (let tops = this.#waiting.touching(area); tops.length > 0; tops = this.#waiting.touching(area)) {
      for (const top of tops) this.#place(top, changes);
    }
    return changes;
  }

  /** So many cards at least, if so many wait, and all of them where none is said. */
  placeSome(least = Infinity): CardChanges {
    const changes = new Redrawing();
    while (this.areWaiting && changes.changed.size < least) {
      for (const top of this.#waiting.some(least - changes.changed.size)) this.#place(top, changes);
    }
    return changes;
  }

  /** Whether what the colours of the cards tell has changed by the patches. */
  isRecolouredBy(patches: readonly Patch[]): boolean {
    return patches.some(patch => this.#colouring.isOutdatedBy(patch));
  }

  /** Colours the cards anew. Returns those that look otherwise now. */
  recolour(): UnitId[] {
    this.#colouring = colouringOf(this.#view, this.#lighting.theme, this.#language);
    return this.redrawAll();
  }

  /** Every card that looks otherwise now, where it stands; none may wait. Costs a look at each. */
  redrawAll(): UnitId[] {
    return [...this.#items.keys()].filter(id => {
      const unit = this.#view.unit(id);
      return unit !== undefined && this.#draw(unit);
    });
  }

  /** Puts a card in its place after those above it, as far as they wait; what is below them waits then. */
  #place(unit: UnitId, changes: Redrawing): void {
    if (!this.areWaiting) return;
    const way: Unit[] = [];
    for (let at = this.#view.unit(unit); at !== undefined; at = this.#parentOf(at)) way.push(at);
    for (const part of way.reverse()) {
      if (!this.#waiting.has(part.id)) continue;
      const link = this.#redraw(part, changes);
      if (link === null || part.collapsed) continue;
      for (const child of this.#view.childrenOf(part.id)) this.#letWait(child, link);
    }
  }

  /** By which its place follows: none for what stands by itself. */
  #parentOf(unit: Unit): Unit | undefined {
    return unit.parent === null || isAbsolute(unit) ? undefined : this.#view.unit(unit.parent);
  }

  /** Draws a card where it stands. Returns the area of it as it was and as it is, null if it takes up the same. */
  #redraw(unit: Unit, changes: Redrawing): Rect | null {
    this.#waiting.delete(unit.id);
    const old = this.#grid.get(unit.id);
    if (this.#draw(unit)) changes.changed.add(unit.id);
    const now = this.#grid.get(unit.id) as Rect;
    if (old !== undefined && isSameRect(old, now)) return null;
    changes.moved.add(unit.id);
    if (old === undefined) changes.come.add(unit.id);
    else changes.areas.push(inflate(old, 1));
    changes.areas.push(inflate(now, 1));
    return old === undefined ? now : (unionOf([old, now]) as Rect);
  }

  /** Lets a branch of which nothing but the place is another be drawn where it was for the time being. Returns whether it may be. */
  #letWait(top: Unit, link: Rect): boolean {
    const drawn = this.#grid.get(top.id);
    // In an export's language cards are larger or smaller than branches are known to be.
    if (drawn === undefined || this.#language !== this.#view.document.settings.drawingLanguage) return false;
    const at = this.#placeOf(top);
    if (at.x === drawn.x && at.y === drawn.y) this.#waiting.delete(top.id);
    else this.#waiting.add(top, drawn, at, link);
    return true;
  }

  /** The units with each behind those above it, as drawing a card needs its parent's. Every ancestor is passed once, whatever the depth. */
  #fromTheTop(units: ReadonlySet<UnitId>): UnitId[] {
    const ordered: UnitId[] = [];
    const passed = new Set<UnitId>();
    for (const id of units) {
      const way: UnitId[] = [];
      for (let at: UnitId | null = id; at !== null && !passed.has(at); at = this.#view.unit(at)?.parent ?? null) {
        passed.add(at);
        if (units.has(at)) way.push(at);
      }
      for (const next of way.reverse()) ordered.push(next);
    }
    return ordered;
  }

  /** As `placeOf` has it, but from the parent's card, which has been drawn before: so that no card costs its depth. */
  #placeOf(unit: Unit): Point {
    const parent = this.#parentOf(unit);
    if (unit.id === this.#focus) return placeOf(this.#view, unit);
    const above = parent === undefined ? undefined : this.#grid.get(parent.id);
    if (parent === undefined || above === undefined) return unit.place;
    // Not the card as drawn: in an export's language it may be higher, but places follow the document's.
    const origin = reportsOrigin(this.#view, { ...above, ...cardSize(this.#view, parent) });
    return { x: origin.x + unit.place.x, y: origin.y + unit.place.y };
  }

  /** Returns whether the item is another one now. A card that only moved keeps its primitives. */
  #draw(unit: Unit): boolean {
    const at = this.#placeOf(unit);
    const old = this.#items.get(unit.id);
    const look = lookOf(this.#view, unit, { colouring: this.#colouring, lighting: this.#lighting, language: this.#language });
    const drawn = this.#drawn.get(unit.id);
    const sameLook = looksTheSame(drawn?.look, look);
    if (sameLook && old?.origin.x === at.x && old.origin.y === at.y) return false;
    const { layout, hidden, colour } = look;
    const box = { x: at.x, y: at.y, width: layout.width, height: layout.height };
    const bounds = hidden > 0 ? inflate(box, COUNT_OUTSIDE) : box;
    const paint = (sameLook ? drawn?.paint : undefined) ?? once(() => this.#paint(unit, look, box));
    const fields = { kind: 'card' as const, key: cardKey(unit.id), unit: unit.id, box, colour, bounds, origin: at };
    this.#items.set(unit.id, drawnLater<CardItem>(fields, paint));
    this.#drawn.set(unit.id, { look, paint });
    this.#grid.set(unit.id, box);
    return true;
  }

  #paint(unit: Unit, { layout, colour, theme, hidden, direction }: DrawnLook, box: Rect): readonly Primitive[] {
    const primitives = cardPrimitives(unit, layout, colour, theme, this.#language);
    return hidden > 0 ? [...primitives, ...hiddenCount(hidden, box, direction, theme)] : primitives;
  }

  /** Asked of units whose superiors have been drawn before. */
  #isShown(unit: Unit): boolean {
    if (unit.id === this.#focus) return true;
    if (unit.parent === null) return this.#focus === null && !unit.parked;
    return this.#grid.get(unit.parent) !== undefined && this.#view.unit(unit.parent)?.collapsed === false;
  }

  /** A unit that is gone or no longer drawn, and what is drawn below it. */
  #forgetBranch(top: UnitId, changes: Redrawing): void {
    const waiting = [top];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const box = this.#grid.get(id);
      if (box === undefined) continue;
      this.#waiting.delete(id);
      changes.moved.add(id);
      changes.areas.push(inflate(box, 1));
      this.#items.delete(id);
      this.#drawn.delete(id);
      this.#grid.delete(id);
      changes.changed.add(id);
      changes.gone.add(id);
      for (const child of this.#view.childrenOf(id)) waiting.push(child.id);
    }
  }
}
