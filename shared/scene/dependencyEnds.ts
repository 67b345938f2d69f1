import type { Dependency } from '../model/dependency.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { CardGrid } from './cardGrid.ts';

/** Between which cards a dependency is drawn. */
export interface DrawnEnds {
  readonly from: UnitId;
  readonly to: UnitId;
  /** So many dependencies are drawn as this one line: more than one where they come out of collapsed branches. */
  readonly count: number;
}

interface Place {
  readonly from: UnitId;
  readonly to: UnitId;
  /** Of those that are drawn as one line; null for a dependency between two drawn units, which has its own. */
  readonly bundle: string | null;
}

const NONE: ReadonlySet<DependencyId> = new Set();

/**
 * Where the dependencies of a scenario begin and end in the drawing: at their own units, or, where one is hidden in a collapsed branch, at the
 * card that stands for it. Those of one type and direction that are lifted to the same two cards are one line, the first one's by id, which
 * says how many it stands for.
 */
export class DependencyEnds {
  readonly #view: ScenarioView;
  readonly #grid: CardGrid;
  readonly #places = new Map<DependencyId, Place>();
  readonly #at = new Map<UnitId, Set<DependencyId>>();
  readonly #bundles = new Map<string, Set<DependencyId>>();
  readonly #first = new Map<string, DependencyId>();

  constructor(view: ScenarioView, grid: CardGrid) {
    this.#view = view;
    this.#grid = grid;
  }

  /** undefined: it has no line, or another one stands for it. */
  of(id: DependencyId): DrawnEnds | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const { from, to, bundle } = place;
    if (bundle === null) return { from, to, count: 1 };
    return this.#first.get(bundle) === id ? { from, to, count: this.#bundles.get(bundle)?.size ?? 1 } : undefined;
  }

  /** The dependencies that begin or end at a card, those included that another stands for. */
  at(card: UnitId): ReadonlySet<DependencyId> {
    return this.#at.get(card) ?? NONE;
  }

  /** Looks anew where a dependency begins and ends; adds to `touched` those whose lines are others now. Costs the depth of its units where they are hidden. */
  update(id: DependencyId, touched: Set<DependencyId>): void {
    const before = this.#places.get(id);
    const after = this.#placeOf(this.#view.dependency(id));
    if (before?.from === after?.from && before?.to === after?.to && before?.bundle === after?.bundle) return;
    touched.add(id);
    if (before !== undefined) this.#leave(id, before, touched);
    if (after === undefined) return;
    this.#places.set(id, after);
    for (const card of [after.from, after.to]) {
      const lines = this.#at.get(card);
      if (lines === undefined) this.#at.set(card, new Set([id]));
      else lines.add(id);
    }
    if (after.bundle === null) return;
    const bundle = this.#bundles.get(after.bundle) ?? new Set();
    this.#bundles.set(after.bundle, bundle.add(id));
    const first = this.#first.get(after.bundle);
    if (first !== undefined) touched.add(first);
    if (first === undefined || id < first) this.#first.set(after.bundle, id);
  }

  #leave(id: DependencyId, { from, to, bundle }: Place, touched: Set<DependencyId>): void {
    this.#places.delete(id);
    for (const card of [from, to]) {
      const lines = this.#at.get(card);
      lines?.delete(id);
      if (lines?.size === 0) this.#at.delete(card);
    }
    if (bundle === null) return;
    const others = this.#bundles.get(bundle);
    others?.delete(id);
    let first = this.#first.get(bundle);
    if (first === id) {
      first = undefined;
      for (const other of others ?? []) if (first === undefined || other < first) first = other;
    }
    if (first === undefined) {
      this.#bundles.delete(bundle);
      this.#first.delete(bundle);
      return;
    }
    // It says how many they are.
    touched.add(first);
    this.#first.set(bundle, first);
  }

  #placeOf(dependency: Dependency | undefined): Place | undefined {
    if (dependency === undefined) return undefined;
    const from = this.#drawnFor(dependency.from);
    const to = this.#drawnFor(dependency.to);
    if (from === undefined || to === undefined || from === to) return undefined;
    const isLifted = from !== dependency.from || to !== dependency.to;
    return { from, to, bundle: isLifted ? `${from} ${to} ${dependency.type} ${dependency.mutual}` : null };
  }

  /** Between a hidden unit and the nearest one above it that is drawn there are hidden ones only, so that one is collapsed. */
  #drawnFor(unit: UnitId): UnitId | undefined {
    let at: UnitId | null | undefined = unit;
    while (at != null && this.#grid.get(at) === undefined) at = this.#view.unit(at)?.parent;
    return at ?? undefined;
  }
}
