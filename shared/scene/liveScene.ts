import { inflate, type Point, type Rect, unionOf } from '../base/geometry.ts';
import { type CardLayout, cardLayoutOf, cardSize } from '../card/cardLayout.ts';
import type { Patch } from '../change/patch.ts';
import { branchOf, unitsInTreeOrder } from '../layout/branch.ts';
import { branchStyleOf } from '../layout/branchStyle.ts';
import { isAbsolute, placeOf, reportsOrigin } from '../layout/placeOf.ts';
import { KnownBranches, reportShape } from '../layout/reportShape.ts';
import { shownBranch, shownRoots } from '../layout/shown.ts';
import { growsRight } from '../layout/turn.ts';
import { isLaidOutAnew } from '../model/drawing.ts';
import type { Frame } from '../model/frame.ts';
import type { DependencyId, FrameId, NoteId, SecondaryLineId, UnitId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import type { BranchStyle, Unit } from '../model/unit.ts';
import { faded, fadedTheme } from '../theme/fadedTheme.ts';
import { type Theme, type ThemeName, TOKENS } from '../theme/tokens.ts';
import { CardGrid } from './cardGrid.ts';
import { cardPrimitives } from './cardPrimitives.ts';
import { type Colouring, colouringOf, type Legend } from './colouring.ts';
import { dependencyKey, labelKey } from './dependencyItems.ts';
import { DependencyLayer } from './dependencyLayer.ts';
import { frameItem, frameKey } from './frameItem.ts';
import { COUNT_OUTSIDE, hiddenCount } from './hiddenCount.ts';
import { legendItem } from './legendItem.ts';
import { noteItem, noteKey } from './noteItem.ts';
import { reportingLine, reportingLineKey } from './reportingLine.ts';
import type { Scene } from './scene.ts';
import type { CardItem, FrameItem, NoteItem, ReportingLineItem, SceneItem, SecondaryLineItem } from './sceneItem.ts';
import { secondaryLineItem, secondaryLineKey } from './secondaryLineItem.ts';
import type { Spotlight } from './spotlight.ts';

export interface SceneOptions {
  readonly theme: ThemeName;
  /** Of the words that the drawing adds; the document's own drawing language unless an export asks for another. */
  readonly language: Language;
  /** Only this unit's branch is drawn; absent: everything. */
  readonly focus?: UnitId;
}

export const cardKey = (unit: UnitId): string => `card/${unit}`;

/**
 * The drawing of a scenario, kept up to date change by change: only what a change touched is drawn again, and every other item stays the very
 * same object. What it shows is at all times what `buildScene` would draw anew.
 */
export class LiveScene {
  readonly #view: ScenarioView;
  readonly #language: Language;
  readonly #theme: Theme;
  readonly #faded: Theme;
  readonly #focus: UnitId | null;
  #colouring: Colouring;
  #spotlight: Spotlight | null = null;
  readonly #grid = new CardGrid();
  readonly #cards = new Map<UnitId, CardItem>();
  readonly #reporting = new Map<UnitId, ReportingLineItem>();
  readonly #secondary = new Map<SecondaryLineId, SecondaryLineItem>();
  readonly #notes = new Map<NoteId, NoteItem>();
  readonly #frames = new Map<FrameId, FrameItem>();
  readonly #dependencies: DependencyLayer;
  /** For the lines of this drawing or redrawing. */
  readonly #known = new KnownBranches();
  /** The style of each unit's branch when its card was last looked at. */
  readonly #styles = new Map<UnitId, BranchStyle>();
  /** What a card was drawn from, to know whether it must be drawn again. */
  readonly #drawnFrom = new Map<UnitId, Look>();

  constructor(view: ScenarioView, options: SceneOptions) {
    this.#view = view;
    this.#language = options.language;
    this.#theme = TOKENS[options.theme];
    this.#faded = fadedTheme(this.#theme);
    this.#focus = options.focus ?? null;
    this.#colouring = colouringOf(view, this.#theme, options.language);
    this.#dependencies = new DependencyLayer(view, this.#grid, id => this.#themeFor(this.#spotlight?.dependencies.has(id)));
    const { scenario } = view;
    const focused = this.#focus === null ? undefined : view.unit(this.#focus);
    for (const root of this.#focus === null ? shownRoots(view) : focused === undefined ? [] : [focused])
      for (const unit of shownBranch(view, root)) this.#drawCard(unit);
    for (const unit of scenario.units.values()) this.#drawReportingLine(unit.id);
    for (const line of scenario.secondaryLines.values()) this.#drawSecondaryLine(line.id);
    for (const note of scenario.notes.values()) this.#drawNote(note);
    for (const frame of scenario.frames.values()) this.#drawFrame(frame);
    this.#dependencies.update(scenario.dependencies.keys(), [], []);
  }

  card(unit: UnitId): CardItem | undefined {
    return this.#cards.get(unit);
  }

  dependency(id: DependencyId) {
    return this.#dependencies.line(id);
  }

  label(id: DependencyId) {
    return this.#dependencies.label(id);
  }

  secondaryLine(id: SecondaryLineId): SecondaryLineItem | undefined {
    return this.#secondary.get(id);
  }

  note(id: NoteId): NoteItem | undefined {
    return this.#notes.get(id);
  }

  frame(id: FrameId): FrameItem | undefined {
    return this.#frames.get(id);
  }

  cards(): IterableIterator<CardItem> {
    return this.#cards.values();
  }

  /** `most` of them at most. */
  cardsWithin(area: Rect, most?: number): UnitId[] {
    return this.#grid.within(area, most);
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

  reportingLines(): IterableIterator<ReportingLineItem> {
    return this.#reporting.values();
  }

  secondaryLines(): IterableIterator<SecondaryLineItem> {
    return this.#secondary.values();
  }

  /** Draws again what the patches touched. Returns the keys of the items that are new, other or gone. */
  apply(patches: readonly Patch[]): Set<string> {
    const changed = new Set<string>();
    const units = new Set<UnitId>();
    const lines = new Set<DependencyId>();
    const { id: drawn } = this.#view.scenario;
    for (const patch of patches) {
      if ('scenario' in patch && patch.scenario !== drawn) continue;
      switch (patch.kind) {
        case 'settings':
        case 'scenario':
          break;
        case 'scenarioHead':
          // All cards are others, or stand elsewhere.
          if (patch.id === drawn && isLaidOutAnew(patch.before.drawing, patch.after.drawing)) {
            for (const id of this.#view.scenario.units.keys()) units.add(id);
          }
          break;
        case 'units':
          units.add(patch.id);
          if (patch.before?.parent !== patch.after?.parent) {
            for (const record of [patch.before, patch.after]) if (record !== null) this.#addCounting(record, units);
          }
          break;
        case 'duties':
        case 'positions':
          for (const record of [patch.before, patch.after]) if (record !== null) units.add(record.unit);
          break;
        case 'dependencies':
          lines.add(patch.id);
          break;
        case 'secondaryLines':
          this.#drawSecondaryLine(patch.id);
          changed.add(secondaryLineKey(patch.id));
          break;
        case 'notes':
          if (patch.after === null) this.#notes.delete(patch.id);
          else this.#drawNote(patch.after);
          changed.add(noteKey(patch.id));
          break;
        case 'frames':
          if (patch.after === null) this.#frames.delete(patch.id);
          else this.#drawFrame(patch.after);
          changed.add(frameKey(patch.id));
          break;
      }
    }
    // What is above it is not drawn, but moves it.
    if (this.#focus !== null && units.size > 0) units.add(this.#focus);
    this.#redrawUnits(units, lines, changed);
    if (patches.some(patch => this.#colouring.isOutdatedBy(patch))) {
      this.#colouring = colouringOf(this.#view, this.#theme, this.#language);
      this.#redrawLooks(changed);
    }
    return changed;
  }

  /** What the colours of the cards tell; null where each has its own. */
  get legend(): Legend | null {
    return this.#colouring.legend;
  }

  /** Puts the light on some units and dependencies, or on all alike (null). Returns the keys of the items that are others now. Costs a look at every item. */
  setSpotlight(spotlight: Spotlight | null): Set<string> {
    const changed = new Set<string>();
    this.#spotlight = spotlight;
    this.#redrawLooks(changed);
    for (const id of this.#reporting.keys()) {
      if (this.#drawReportingLine(id, true)) changed.add(reportingLineKey(id));
    }
    for (const id of this.#secondary.keys()) {
      this.#drawSecondaryLine(id);
      changed.add(secondaryLineKey(id));
    }
    for (const { note } of this.#notes.values()) this.#drawNote(this.#view.note(note));
    for (const { frame } of this.#frames.values()) this.#drawFrame(this.#view.frame(frame));
    this.#dependencies.recolour(this.#dependencies.ids());
    for (const key of [...this.#notes.values(), ...this.#frames.values()].map(item => item.key)) changed.add(key);
    for (const id of this.#dependencies.ids()) changed.add(dependencyKey(id)).add(labelKey(id));
    return changed;
  }

  /** Everything, as an export draws it. */
  toScene(): Scene {
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
    const background = this.#theme.surface;
    if (this.legend === null || bounds === null) return { bounds, items, background };
    const legend = legendItem(this.legend, bounds, this.#theme);
    return { bounds: unionOf([bounds, legend.bounds]), items: [...items, legend], background };
  }

  #redrawUnits(units: ReadonlySet<UnitId>, lines: ReadonlySet<DependencyId>, changed: Set<string>): void {
    this.#known.clear();
    const areas: Rect[] = [];
    const moved = new Set<UnitId>();
    const seen = new Set<UnitId>();
    for (const id of this.#fromTheTop(units)) {
      const unit = this.#view.unit(id);
      if (unit === undefined || !this.#isShown(unit)) {
        this.#forgetBranch(id, changed, moved, areas);
        continue;
      }
      // What stands below goes where its parent goes, so its places are looked at too, until one that did not move.
      const waiting = [unit];
      for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (seen.has(part.id)) continue;
        seen.add(part.id);
        const old = this.#grid.get(part.id);
        if (this.#drawCard(part)) changed.add(cardKey(part.id));
        const now = this.#grid.get(part.id) as Rect;
        const same = old !== undefined && old.x === now.x && old.y === now.y && old.height === now.height;
        if (!same) {
          moved.add(part.id);
          if (old !== undefined) areas.push(inflate(old, 1));
          areas.push(inflate(now, 1));
        }
        if (same && part.id !== id) continue;
        for (const child of this.#view.childrenOf(part.id)) {
          if (part.collapsed) this.#forgetBranch(child.id, changed, moved, areas);
          else waiting.push(child);
        }
      }
    }
    const relined = new Set([...units, ...moved]);
    // Another style, or another first report, changes the lines of all that report to the same unit.
    for (const id of [...units, ...moved]) for (const child of this.#view.childrenOf(id)) relined.add(child.id);
    // A report that leads others now changes what `compact` comes to, one level higher.
    const parentOf = (id: UnitId | null): UnitId | null => (id === null ? null : (this.#view.unit(id)?.parent ?? null));
    const parents = new Set([...units].flatMap(id => [parentOf(id), parentOf(parentOf(id))]));
    for (const parent of parents) if (parent !== null) for (const child of this.#view.childrenOf(parent)) relined.add(child.id);
    for (const id of units) {
      const unit = this.#view.unit(id);
      const style = unit === undefined ? undefined : branchStyleOf(this.#view, unit, this.#known.styles);
      // Another style is handed down to the whole branch, whether it moves or not.
      if (unit !== undefined && this.#styles.get(id) !== style) {
        for (const part of shownBranch(this.#view, unit)) {
          relined.add(part.id);
          this.#styles.delete(part.id);
        }
      }
      if (style === undefined) this.#styles.delete(id);
      else this.#styles.set(id, style);
    }
    for (const id of relined) if (this.#drawReportingLine(id)) changed.add(reportingLineKey(id));
    for (const id of moved) {
      for (const line of this.#view.secondaryLinesOf(id)) {
        this.#drawSecondaryLine(line.id);
        changed.add(secondaryLineKey(line.id));
      }
    }
    const redrawn = this.#dependencies.update(lines, moved, areas);
    for (const id of redrawn) changed.add(dependencyKey(id)).add(labelKey(id));
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
    const parent = unit.parent === null || isAbsolute(unit) ? undefined : this.#view.unit(unit.parent);
    if (unit.id === this.#focus) return placeOf(this.#view, unit);
    const above = parent === undefined ? undefined : this.#grid.get(parent.id);
    if (parent === undefined || above === undefined) return unit.place;
    // Not the card as drawn: in an export's language it may be higher, but places follow the document's.
    const origin = reportsOrigin(this.#view, { ...above, ...cardSize(this.#view, parent) });
    return { x: origin.x + unit.place.x, y: origin.y + unit.place.y };
  }

  /** Returns whether the item is another one now. A card that only moved keeps its primitives. */
  #drawCard(unit: Unit): boolean {
    const at = this.#placeOf(unit);
    const old = this.#cards.get(unit.id);
    const look = this.#lookOf(unit);
    const sameLook = sameFields(this.#drawnFrom.get(unit.id), look);
    if (sameLook && old?.origin.x === at.x && old.origin.y === at.y) return false;
    const { layout, hidden, theme } = look;
    const box = { x: at.x, y: at.y, width: layout.width, height: layout.height };
    let primitives = old?.primitives ?? [];
    if (!sameLook) {
      primitives = cardPrimitives(unit, layout, look.colour, theme, this.#language);
      if (hidden > 0) primitives = [...primitives, ...hiddenCount(hidden, box, this.#view.scenario.drawing.direction, theme)];
    }
    const bounds = hidden > 0 ? inflate(box, COUNT_OUTSIDE) : box;
    this.#cards.set(unit.id, { kind: 'card', key: cardKey(unit.id), unit: unit.id, box, bounds, origin: at, primitives });
    this.#drawnFrom.set(unit.id, look);
    this.#grid.set(unit.id, box);
    return true;
  }

  #lookOf(unit: Unit): Look {
    const lit = this.#spotlight?.units.has(unit.id);
    const colour = this.#colouring.colourOf(unit);
    return {
      kind: unit.kind,
      layout: cardLayoutOf(this.#view, unit, this.#language),
      colour: lit === false ? faded(colour, this.#theme) : colour,
      hidden: unit.collapsed ? branchOf(this.#view, unit).length - 1 : 0,
      theme: this.#themeFor(lit),
    };
  }

  /** `lit`: undefined where there is no spotlight. */
  #themeFor(lit: boolean | undefined): Theme {
    return lit === false ? this.#faded : this.#theme;
  }

  /** Every card that looks otherwise now, where it stands. Costs a look at each. */
  #redrawLooks(changed: Set<string>): void {
    for (const id of this.#cards.keys()) {
      const unit = this.#view.unit(id);
      if (unit !== undefined && this.#drawCard(unit)) changed.add(cardKey(id));
    }
  }

  /** The collapsed superiors whose cards count this unit. Costs its depth. */
  #addCounting(unit: Unit, units: Set<UnitId>): void {
    for (let above = unit.parent; above !== null; ) {
      const superior: Unit | undefined = this.#view.unit(above);
      if (superior?.collapsed) units.add(superior.id);
      above = superior?.parent ?? null;
    }
  }

  #drawNote(note: Note | undefined): void {
    if (note !== undefined && this.#focus === null)
      this.#notes.set(note.id, noteItem(note, this.#themeFor(this.#spotlight ? false : undefined)));
  }

  #drawFrame(frame: Frame | undefined): void {
    if (frame !== undefined && this.#focus === null)
      this.#frames.set(frame.id, frameItem(frame, this.#themeFor(this.#spotlight ? false : undefined)));
  }

  /** Asked of units whose superiors have been drawn before. */
  #isShown(unit: Unit): boolean {
    if (unit.id === this.#focus) return true;
    if (unit.parent === null) return this.#focus === null && !unit.parked;
    return this.#grid.get(unit.parent) !== undefined && this.#view.unit(unit.parent)?.collapsed === false;
  }

  /** A unit that is gone or no longer drawn, and what is drawn below it. */
  #forgetBranch(top: UnitId, changed: Set<string>, moved: Set<UnitId>, areas: Rect[]): void {
    const waiting = [top];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const box = this.#grid.get(id);
      moved.add(id);
      if (box === undefined) continue;
      areas.push(inflate(box, 1));
      this.#cards.delete(id);
      this.#drawnFrom.delete(id);
      this.#reporting.delete(id);
      this.#grid.delete(id);
      changed.add(cardKey(id)).add(reportingLineKey(id));
      for (const child of this.#view.childrenOf(id)) waiting.push(child.id);
    }
  }

  /** Returns whether there is another line now, or none any more. */
  #drawReportingLine(child: UnitId, anew = false): boolean {
    const parent = this.#view.unit(child)?.parent ?? null;
    const above = parent === null ? undefined : this.#grid.get(parent);
    const below = this.#grid.get(child);
    if (parent === null || above === undefined || below === undefined) return this.#reporting.delete(child);
    const [superior, report] = [this.#view.unit(parent), this.#view.unit(child)];
    if (superior === undefined || report === undefined) return this.#reporting.delete(child);
    const way = { shape: reportShape(this.#view, superior, report, this.#known), turn: growsRight(this.#view) };
    const line = reportingLine(parent, child, above, below, way, this.#themeOfEnds(parent, child));
    const old = this.#reporting.get(child);
    if (!anew && old !== undefined && old.from.unit === parent && samePoints(old.route, line.route)) return false;
    this.#reporting.set(child, line);
    return true;
  }

  #drawSecondaryLine(id: SecondaryLineId): void {
    const line = this.#view.scenario.secondaryLines.get(id);
    const from = line === undefined ? undefined : this.#grid.get(line.from);
    const to = line === undefined ? undefined : this.#grid.get(line.to);
    if (line === undefined || from === undefined || to === undefined) this.#secondary.delete(id);
    else this.#secondary.set(id, secondaryLineItem(line, from, to, this.#themeOfEnds(line.from, line.to)));
  }

  #themeOfEnds(from: UnitId, to: UnitId): Theme {
    const lit = this.#spotlight === null ? undefined : this.#spotlight.units.has(from) && this.#spotlight.units.has(to);
    return this.#themeFor(lit);
  }
}

/** What a card was drawn from. */
interface Look {
  readonly kind: Unit['kind'];
  readonly layout: CardLayout;
  readonly colour: string;
  readonly hidden: number;
  readonly theme: Theme;
}

const sameFields = (a: Look | undefined, b: Look): boolean =>
  a?.kind === b.kind && a.layout === b.layout && a.colour === b.colour && a.hidden === b.hidden && a.theme === b.theme;

const samePoints = (a: readonly { x: number; y: number }[], b: readonly { x: number; y: number }[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i]?.y);

function byPlace<T extends SceneItem>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x || (a.key < b.key ? -1 : 1));
}
