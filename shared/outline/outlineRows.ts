import { BranchCache } from '../change/branchCache.ts';
import type { EntityPatch, Patch } from '../change/patch.ts';
import { shownReports } from '../layout/shown.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

export interface OutlineRow {
  readonly unit: Unit;
  /** From the top down, of all rows; 0 is the first. */
  readonly index: number;
  /** 0: a root. */
  readonly depth: number;
  /** Its place among its siblings, 0 the first, and how many those are with itself. */
  readonly place: number;
  readonly siblings: number;
}

/**
 * The outline of a scenario as rows: the tree that is drawn, each unit before its reports, none below a collapsed one, and behind it the trees on the bench.
 * A row is found by its number, and its number by its unit, without a list of all of them: how many rows each branch has is kept until something in
 * the branch changes.
 */
export class OutlineRows {
  readonly #view: ScenarioView;
  readonly #counts: BranchCache<number>;
  /** With those that a collapsed unit hides. */
  readonly #sizes: BranchCache<number>;

  /** @param view a live one: say `heed` or `forget` when it answers otherwise */
  constructor(view: ScenarioView) {
    this.#view = view;
    const parentOf = (unit: UnitId): UnitId | null => view.unit(unit)?.parent ?? null;
    this.#counts = new BranchCache(parentOf);
    this.#sizes = new BranchCache(parentOf);
  }

  /** What happened to the scenario of the view. */
  heed(patches: readonly Patch[]): void {
    for (const patch of patches) {
      if (patch.kind === 'scenario') this.forget();
      else if (patch.kind === 'units' && patch.scenario === this.#view.scenario.id && isOtherTree(patch)) {
        this.#counts.heed(patch);
        this.#sizes.heed(patch);
      }
    }
  }

  /** The view is of another scenario now. */
  forget(): void {
    this.#counts.clear();
    this.#sizes.clear();
  }

  /** How many rows there are. Costs the number of roots. */
  get count(): number {
    return this.#roots().reduce((sum, root) => sum + this.#rowsOf(root), 0);
  }

  /** The rows from that number on, up to so many. Costs the siblings that come before the first at each level above it. */
  from(first: number, most: number): OutlineRow[] {
    const rows: OutlineRow[] = [];
    const levels: { readonly units: readonly Unit[]; next: number }[] = [{ units: this.#roots(), next: 0 }];
    let index = 0;
    for (let level = levels.at(-1); level !== undefined && rows.length < most; level = levels.at(-1)) {
      const unit = level.units[level.next];
      if (unit === undefined) {
        levels.pop();
        continue;
      }
      level.next += 1;
      if (index < first) {
        const size = this.#rowsOf(unit);
        if (index + size <= first) {
          index += size;
          continue;
        }
      }
      if (index >= first) rows.push({ unit, index, depth: levels.length - 1, place: level.next - 1, siblings: level.units.length });
      index += 1;
      levels.push({ units: shownReports(this.#view, unit), next: 0 });
    }
    return rows;
  }

  at(index: number): OutlineRow | undefined {
    return index < 0 ? undefined : this.from(index, 1)[0];
  }

  /** The number of a unit's row; -1 where it has none: below a collapsed one, or gone. Costs the siblings before it and before each unit above it. */
  indexOf(id: UnitId): number {
    let unit = this.#view.unit(id);
    if (unit === undefined) return -1;
    let index = 0;
    while (unit !== undefined) {
      const parent: Unit | undefined = unit.parent === null ? undefined : this.#view.unit(unit.parent);
      if (parent?.collapsed === true) return -1;
      for (const sibling of parent === undefined ? this.#roots() : this.#view.childrenOf(parent.id)) {
        if (sibling.id === unit.id) break;
        index += this.#rowsOf(sibling);
      }
      if (parent !== undefined) index += 1;
      unit = parent;
    }
    return index;
  }

  /** How many units stand below one, drawn or not. */
  below(unit: Unit): number {
    return countedIn(this.#sizes, unit, report => this.#view.childrenOf(report.id)) - 1;
  }

  #roots(): readonly Unit[] {
    const roots = this.#view.childrenOf(null);
    if (!roots.some(root => root.parked)) return roots;
    return [...roots.filter(root => !root.parked), ...roots.filter(root => root.parked)];
  }

  #rowsOf(unit: Unit): number {
    return countedIn(this.#counts, unit, report => shownReports(this.#view, report));
  }
}

/** How many units a branch has with its top. A loop, not a recursion: a chain may be as long as a file allows. */
function countedIn(kept: BranchCache<number>, top: Unit, reportsOf: (unit: Unit) => readonly Unit[]): number {
  const known = (unit: Unit): number | undefined => (reportsOf(unit).length === 0 ? 1 : kept.of(unit.id));
  const waiting = [top];
  for (let unit = waiting.at(-1); unit !== undefined; unit = waiting.at(-1)) {
    if (known(unit) !== undefined) {
      waiting.pop();
      continue;
    }
    let count = 1;
    let whole = true;
    for (const report of reportsOf(unit)) {
      const below = known(report);
      if (below !== undefined) count += below;
      else {
        whole = false;
        waiting.push(report);
      }
    }
    if (whole) kept.keep(unit.id, count);
  }
  return known(top) ?? 1;
}

/** Whether other rows come of it: a name says nothing about those. */
const isOtherTree = ({ before, after }: EntityPatch & { readonly kind: 'units' }): boolean =>
  before === null || after === null || before.parent !== after.parent || before.collapsed !== after.collapsed;
