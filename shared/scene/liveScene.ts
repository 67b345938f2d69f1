import { type Rect, unionOf } from '../base/geometry.ts';
import type { Patch } from '../change/patch.ts';
import { branchOf, unitsInTreeOrder } from '../layout/branch.ts';
import type { DependencyId, FrameId, NoteId, SecondaryLineId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import { type ThemeName, TOKENS } from '../theme/tokens.ts';
import { CardGrid } from './cardGrid.ts';
import { type CardChanges, CardLayer, cardKey } from './cardLayer.ts';
import type { Legend } from './colouring.ts';
import { dependencyKey, labelKey } from './dependencyItems.ts';
import { DependencyLayer } from './dependencyLayer.ts';
import { frameItem, frameKey } from './frameItem.ts';
import { legendItem } from './legendItem.ts';
import { Lighting } from './lighting.ts';
import { noteItem, noteKey } from './noteItem.ts';
import { ReportingLayer } from './reportingLayer.ts';
import { reportingLineKey } from './reportingLine.ts';
import type { Scene } from './scene.ts';
import type { CardItem, DependencyItem, FrameItem, NoteItem, ReportingLineItem, SceneItem, SecondaryLineItem } from './sceneItem.ts';
import { secondaryLineItem, secondaryLineKey } from './secondaryLineItem.ts';
import type { Spotlight } from './spotlight.ts';
import { touchedBy } from './touched.ts';

export interface SceneOptions {
  readonly theme: ThemeName;
  /** Of the words that the drawing adds; the document's own drawing language unless an export asks for another. */
  readonly language: Language;
  /** Only this unit's branch is drawn; null or absent: everything. */
  readonly focus?: UnitId | null;
}

const NO_UNITS: ReadonlySet<UnitId> = new Set();

/** Cards that are put in their places between two looks at the clock: a fraction of a millisecond. */
const SOME = 16;

/** What a key begins with, before the `/` and the entity's id. */
type KeyKind = 'card' | 'reporting' | 'dependency' | 'label' | 'secondary' | 'note' | 'frame';

/**
 * The drawing of a scenario, kept up to date change by change: only what a change touched is drawn again, and every other item stays the very
 * same object. Once it is settled it is what `buildScene` would draw anew.
 *
 * The ways of dependencies cost most by far, so they are found by `settle`, at once or part by part between frames; until then a dependency is drawn as
 * it was before, and not at all in a fresh scene. Of many cards that only move, most are put in their places by `settle` as well, or as soon as anybody asks
 * for them or for what stands in an area: of cards and all but dependencies everything that is asked for is as it should be.
 */
export class LiveScene {
  readonly #view: ScenarioView;
  readonly #focus: UnitId | null;
  readonly #lighting: Lighting;
  readonly #grid = new CardGrid();
  readonly #cards: CardLayer;
  readonly #reporting: ReportingLayer;
  readonly #dependencies: DependencyLayer;
  readonly #secondary = new Map<SecondaryLineId, SecondaryLineItem>();
  readonly #notes = new Map<NoteId, NoteItem>();
  readonly #frames = new Map<FrameId, FrameItem>();
  /** The keys of items that are others since somebody asked for them, and that nobody has been told of. */
  #untold = new Set<string>();

  constructor(view: ScenarioView, options: SceneOptions) {
    this.#view = view;
    this.#focus = options.focus ?? null;
    this.#lighting = new Lighting(TOKENS[options.theme]);
    this.#cards = new CardLayer(view, this.#grid, this.#lighting, options.language, this.#focus);
    this.#reporting = new ReportingLayer(view, this.#grid, this.#lighting);
    this.#dependencies = new DependencyLayer(view, this.#grid, id => this.#lighting.ofDependency(id));
    const { scenario } = view;
    for (const line of scenario.secondaryLines.values()) this.#drawSecondaryLine(line.id);
    for (const id of scenario.notes.keys()) this.#drawNote(id);
    for (const id of scenario.frames.keys()) this.#drawFrame(id);
    this.#dependencies.update(scenario.dependencies.keys(), [], []);
  }

  card(unit: UnitId): CardItem | undefined {
    this.#place(unit);
    return this.#cards.get(unit);
  }

  dependency(id: DependencyId) {
    return this.#dependencies.line(id);
  }

  label(id: DependencyId) {
    return this.#dependencies.label(id);
  }

  secondaryLine(id: SecondaryLineId): SecondaryLineItem | undefined {
    this.#placeEnds(id);
    return this.#secondary.get(id);
  }

  note(id: NoteId): NoteItem | undefined {
    return this.#notes.get(id);
  }

  frame(id: FrameId): FrameItem | undefined {
    return this.#frames.get(id);
  }

  /** The item of that key; undefined where it is not drawn. */
  item(key: string): SceneItem | undefined {
    const at = key.indexOf('/');
    const id = key.slice(at + 1);
    switch (key.slice(0, at) as KeyKind) {
      case 'card':
        return this.card(id as UnitId);
      case 'reporting':
        return this.reportingLine(id as UnitId);
      case 'dependency':
        return this.dependency(id as DependencyId);
      case 'label':
        return this.label(id as DependencyId) ?? undefined;
      case 'secondary':
        return this.secondaryLine(id as SecondaryLineId);
      case 'note':
        return this.note(id as NoteId);
      case 'frame':
        return this.frame(id as FrameId);
    }
  }

  cards(): IterableIterator<CardItem> {
    this.#placeAll();
    return this.#cards.all();
  }

  /** `most` of them at most. */
  cardsWithin(area: Rect, most?: number): UnitId[] {
    this.placeWithin(area);
    return this.#grid.within(area, most);
  }

  /** Whether more cards than `most` are drawn in the area just now: of those that are not in their places yet, where they stood. */
  isCrowded(area: Rect, most: number): boolean {
    return this.#grid.within(area, most + 1).length > most;
  }

  notes(): IterableIterator<NoteItem> {
    return this.#notes.values();
  }

  frames(): IterableIterator<FrameItem> {
    return this.#frames.values();
  }

  dependencyIds(): readonly DependencyId[] {
    return this.#dependencies.ids();
  }

  /** In no order: putting tens of thousands in one takes longer than a frame, while they are still coming. */
  dependencies(): Iterable<DependencyItem> {
    return this.#dependencies.lines();
  }

  /** Those whose line passes through the area or within half a lane of it, in no order. */
  dependenciesWithin(area: Rect): DependencyId[] {
    return this.#dependencies.linesTouching(area);
  }

  /** The dependencies whose labels overlap the area, in no order. */
  labelsWithin(area: Rect): DependencyId[] {
    return this.#dependencies.labelsTouching(area);
  }

  reportingLines(): IterableIterator<ReportingLineItem> {
    this.#placeAll();
    return this.#reporting.all();
  }

  /** By their reports, in no order. */
  reportingLinesWithin(area: Rect): UnitId[] {
    this.placeWithin(area);
    return this.#reporting.within(area);
  }

  reportingLine(report: UnitId): ReportingLineItem | undefined {
    // A pinned report stands by itself: its line moves with its parent alone.
    this.#place(this.#view.unit(report)?.parent ?? report);
    this.#place(report);
    return this.#reporting.get(report);
  }

  secondaryLines(): IterableIterator<SecondaryLineItem> {
    if (this.#cards.areWaiting) for (const id of [...this.#secondary.keys()]) this.#placeEnds(id);
    return this.#secondary.values();
  }

  /**
   * Draws again what the patches touched, but for the ways of dependencies, which `settle` finds, and for most of what they move without touching it. Returns
   * the keys of the items that are new, other or gone.
   */
  apply(patches: readonly Patch[]): Set<string> {
    const changed = new Set<string>();
    const touched = touchedBy(patches, this.#view);
    for (const id of touched.secondaryLines) {
      this.#drawSecondaryLine(id);
      changed.add(secondaryLineKey(id));
    }
    for (const id of touched.notes) {
      this.#drawNote(id);
      changed.add(noteKey(id));
    }
    for (const id of touched.frames) {
      this.#drawFrame(id);
      changed.add(frameKey(id));
    }
    // What is above it is not drawn, but moves it.
    const units = this.#focus !== null && touched.units.size > 0 ? new Set([...touched.units, this.#focus]) : touched.units;
    const cards = this.#cards.update(units);
    this.#follow(cards, touched.reportedTo.size === 0 ? units : new Set([...units, ...touched.reportedTo]), changed);
    // What has gone to another place in the tree, and what has come into sight.
    this.#dependencies.update(touched.dependencies, this.#hiddenIn([...touched.reparented, ...cards.come]), []);
    if (this.#cards.isRecolouredBy(patches)) {
      this.#placeAll();
      for (const id of this.#cards.recolour()) changed.add(cardKey(id));
    }
    for (const key of this.#told()) changed.add(key);
    return changed;
  }

  /** Whether every card is in its place. */
  get isPlaced(): boolean {
    return !this.#cards.areWaiting;
  }

  /** Whether every card is in its place and every dependency has its way, and all that has come of it was told. */
  get isSettled(): boolean {
    return this.isPlaced && this.#untold.size === 0 && this.#dependencies.isSettled;
  }

  /**
   * Puts cards in their places and finds the ways of dependencies that wait for it, until `isEnough` says so after a few of them. Returns the keys of the items
   * that are new, other or gone, those included that were put in their places because somebody asked for them.
   */
  settle(isEnough: () => boolean = () => false): Set<string> {
    while (!this.isPlaced) {
      this.#take(this.#cards.placeSome(SOME));
      if (isEnough()) return this.#told();
    }
    const changed = this.#told();
    for (const id of this.#dependencies.settle(isEnough)) changed.add(dependencyKey(id)).add(labelKey(id));
    return changed;
  }

  /** Puts in their places the cards and the lines of the area, and those that are drawn there still: what is looked at should be told with an edit. */
  placeWithin(area: Rect): void {
    if (this.#cards.areWaiting) this.#take(this.#cards.placeWithin(area));
  }

  /** What the colours of the cards tell; null where each has its own. */
  get legend(): Legend | null {
    return this.#cards.legend;
  }

  /** Puts the light on some units and dependencies, or on all alike (null). Returns the keys of the items that are others now. Costs a look at every item. */
  setSpotlight(spotlight: Spotlight | null): Set<string> {
    this.#placeAll();
    const changed = this.#told();
    this.#lighting.spotlight = spotlight;
    for (const id of this.#cards.redrawAll()) changed.add(cardKey(id));
    for (const id of this.#reporting.redrawAll()) changed.add(reportingLineKey(id));
    for (const id of this.#secondary.keys()) {
      this.#drawSecondaryLine(id);
      changed.add(secondaryLineKey(id));
    }
    for (const id of this.#notes.keys()) this.#drawNote(id);
    for (const id of this.#frames.keys()) this.#drawFrame(id);
    this.#dependencies.recolour(this.#dependencies.ids());
    for (const key of [...this.#notes.values(), ...this.#frames.values()].map(item => item.key)) changed.add(key);
    for (const id of this.#dependencies.ids()) changed.add(dependencyKey(id)).add(labelKey(id));
    return changed;
  }

  /**
   * Of all that is drawn just now, without the legend; null for nothing. While dependencies wait for their ways it is without them: they lie where the cards
   * were. Costs a look at every item (35,000: 2 ms).
   */
  bounds(): Rect | null {
    this.#placeAll();
    return unionOf(this.#allBounds());
  }

  *#allBounds(): Iterable<Rect> {
    for (const items of [this.#cards.all(), this.#reporting.all(), this.#secondary.values(), this.#notes.values(), this.#frames.values()]) {
      for (const { bounds } of items) yield bounds;
    }
    if (!this.#dependencies.isSettled) return;
    for (const id of this.#dependencies.ids()) {
      const line = this.#dependencies.line(id);
      if (line !== undefined) yield line.bounds;
      const label = this.#dependencies.label(id);
      if (label !== null) yield label.bounds;
    }
  }

  /** Everything, settled, as an export draws it. */
  toScene(): Scene {
    this.settle();
    const view = this.#view;
    const cards = unitsInTreeOrder(view).map(unit => unit.id);
    const dependencies = this.#dependencies.ids();
    const reporting = cards.flatMap(unit => this.#reporting.get(unit) ?? []);
    const items: SceneItem[] = [
      ...byPlace(this.#frames.values()),
      ...reporting,
      ...[...this.#secondary.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      ...dependencies.flatMap(id => this.#dependencies.line(id) ?? []),
      ...cards.flatMap(unit => this.#cards.get(unit) ?? []),
      ...byPlace(this.#notes.values()),
      ...dependencies.flatMap(id => this.#dependencies.label(id) ?? []),
    ];
    const bounds = unionOf(items.map(item => item.bounds));
    const background = this.#lighting.theme.surface;
    if (this.legend === null || bounds === null) return { bounds, items, background };
    const legend = legendItem(this.legend, bounds, this.#lighting.theme);
    return { bounds: unionOf([bounds, legend.bounds]), items: [...items, legend], background };
  }

  #place(unit: UnitId): void {
    if (this.#cards.isAway(unit)) this.#take(this.#cards.place(unit));
  }

  #placeEnds(id: SecondaryLineId): void {
    const line = this.#view.scenario.secondaryLines.get(id);
    if (line === undefined) return;
    this.#place(line.from);
    this.#place(line.to);
  }

  #placeAll(): void {
    if (this.#cards.areWaiting) this.#take(this.#cards.placeSome());
  }

  #take(cards: CardChanges): void {
    if (cards.changed.size > 0) this.#follow(cards, NO_UNITS, this.#untold);
  }

  /** Draws again what leads to cards. `units`: as the reporting lines want to know them. */
  #follow(cards: CardChanges, units: ReadonlySet<UnitId>, changed: Set<string>): void {
    for (const id of cards.changed) changed.add(cardKey(id));
    for (const id of this.#reporting.update(units, cards, report => this.#cards.waits(report))) changed.add(reportingLineKey(id));
    for (const id of cards.moved) {
      for (const line of this.#view.secondaryLinesOf(id)) {
        this.#drawSecondaryLine(line.id);
        changed.add(secondaryLineKey(line.id));
      }
    }
    this.#dependencies.update([], cards.moved, cards.areas);
  }

  /** What nobody has been told of; from now on all of it has been. */
  #told(): Set<string> {
    const told = this.#untold;
    this.#untold = new Set();
    return told;
  }

  /** What is hidden below units that are hidden as well or collapsed. Asked of those for whose branches another card may stand now. */
  #hiddenIn(units: Iterable<UnitId>): UnitId[] {
    const hidden: UnitId[] = [];
    for (const id of units) {
      const unit = this.#view.unit(id);
      if (unit === undefined || (this.#grid.get(id) !== undefined && !unit.collapsed)) continue;
      for (const below of branchOf(this.#view, unit)) hidden.push(below.id);
    }
    return hidden;
  }

  #drawNote(id: NoteId): void {
    const note = this.#focus === null ? this.#view.note(id) : undefined;
    if (note === undefined) this.#notes.delete(id);
    else this.#notes.set(id, noteItem(note, this.#lighting.ofRest()));
  }

  #drawFrame(id: FrameId): void {
    const frame = this.#focus === null ? this.#view.frame(id) : undefined;
    if (frame === undefined) this.#frames.delete(id);
    else this.#frames.set(id, frameItem(frame, this.#lighting.ofRest()));
  }

  #drawSecondaryLine(id: SecondaryLineId): void {
    const line = this.#view.scenario.secondaryLines.get(id);
    const from = line === undefined ? undefined : this.#grid.get(line.from);
    const to = line === undefined ? undefined : this.#grid.get(line.to);
    if (line === undefined || from === undefined || to === undefined) this.#secondary.delete(id);
    else this.#secondary.set(id, secondaryLineItem(line, from, to, this.#lighting.ofLine(line.from, line.to)));
  }
}

function byPlace<T extends SceneItem>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x || (a.key < b.key ? -1 : 1));
}
