import type { Rect } from '../base/geometry.ts';
import { branchStyleOf } from '../layout/branchStyle.ts';
import { type BranchLines, branchLinesOf, reportShape } from '../layout/reportShape.ts';
import { growsRight } from '../layout/turn.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { BranchStyle } from '../model/unit.ts';
import { AreaIndex } from './areaIndex.ts';
import type { CardGrid } from './cardGrid.ts';
import type { CardChanges } from './cardLayer.ts';
import type { Lighting } from './lighting.ts';
import { reportingLine } from './reportingLine.ts';
import type { ReportingLineItem } from './sceneItem.ts';

/** The reporting lines of a scenario, each by its report. */
export class ReportingLayer {
  readonly #view: ScenarioView;
  readonly #grid: CardGrid;
  readonly #lighting: Lighting;
  readonly #items = new Map<UnitId, ReportingLineItem>();
  /** A line is long and flat, or high and narrow. */
  readonly #areas = new AreaIndex<UnitId>(1_024);
  /** The style of each unit's branch, handed down or its own. */
  readonly #styles = new Map<UnitId, BranchStyle>();
  /** What the lines to the reports of a unit have in common: kept, because one report that comes or goes can change it for all. */
  readonly #branches = new Map<UnitId, BranchLines>();

  constructor(view: ScenarioView, grid: CardGrid, lighting: Lighting) {
    this.#view = view;
    this.#grid = grid;
    this.#lighting = lighting;
    for (const unit of view.scenario.units.keys()) this.#draw(unit);
  }

  get(report: UnitId): ReportingLineItem | undefined {
    return this.#items.get(report);
  }

  all(): IterableIterator<ReportingLineItem> {
    return this.#items.values();
  }

  /** Those that touch the area, by their reports. Costs those near it. */
  within(area: Rect): UnitId[] {
    return this.#areas.touching(area);
  }

  /**
   * `units`: whose records have changed, and to which one has reported before. `waits`: whose cards are not in their places yet, nor need their lines be.
   * Returns the reports whose lines are others now, or gone.
   */
  update(units: ReadonlySet<UnitId>, { moved, gone }: CardChanges, waits: (report: UnitId) => boolean): Set<UnitId> {
    const changed = new Set<UnitId>();
    for (const id of gone) {
      if (this.#forget(id)) changed.add(id);
      this.#styles.delete(id);
      this.#branches.delete(id);
    }
    const redrawn = new Set([...units, ...moved]);
    for (const id of moved) for (const report of this.#view.childrenOf(id)) redrawn.add(report.id);
    for (const id of this.#branchesToLookAt(units)) {
      const unit = this.#view.unit(id);
      const before = this.#branches.get(id);
      if (unit === undefined || before === undefined) continue;
      const now = branchLinesOf(this.#view, unit, this.#styles);
      if (now.style === before.style && now.row === before.row && now.trunk === before.trunk) continue;
      this.#branches.set(id, now);
      for (const report of this.#view.childrenOf(id)) redrawn.add(report.id);
    }
    for (const id of redrawn) if (!waits(id) && this.#draw(id)) changed.add(id);
    return changed;
  }

  /** All of them in the colours that they have now. Returns their reports. */
  redrawAll(): UnitId[] {
    const reports = [...this.#items.keys()];
    for (const id of reports) {
      this.#forget(id);
      this.#draw(id);
    }
    return reports;
  }

  /**
   * The units' own; those that they belong to, whose rows may begin with another report now; those above these, because a report that leads others
   * changes what `compact` comes to; and all below to which another style is handed down.
   */
  #branchesToLookAt(units: ReadonlySet<UnitId>): Set<UnitId> {
    const found = new Set<UnitId>();
    const parentOf = (id: UnitId | null): UnitId | null => (id === null ? null : (this.#view.unit(id)?.parent ?? null));
    for (const id of units) {
      for (const above of [id, parentOf(id), parentOf(parentOf(id))]) if (above !== null) found.add(above);
      const waiting = [id];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const unit = this.#view.unit(at);
        const before = this.#styles.get(at);
        if (unit === undefined || before === undefined) continue;
        this.#styles.delete(at);
        if (branchStyleOf(this.#view, unit, this.#styles) === before) continue;
        found.add(at);
        for (const report of this.#view.childrenOf(at)) waiting.push(report.id);
      }
    }
    return found;
  }

  /** Returns whether there is another line now, or none any more. */
  #draw(id: UnitId): boolean {
    const report = this.#view.unit(id);
    const parent = report?.parent == null ? undefined : this.#view.unit(report.parent);
    const above = parent === undefined ? undefined : this.#grid.get(parent.id);
    const below = this.#grid.get(id);
    if (report === undefined || parent === undefined || above === undefined || below === undefined) return this.#forget(id);
    let branch = this.#branches.get(parent.id);
    if (branch === undefined) {
      branch = branchLinesOf(this.#view, parent, this.#styles);
      this.#branches.set(parent.id, branch);
    }
    const way = { shape: reportShape(branch, report), turn: growsRight(this.#view) };
    const line = reportingLine(parent.id, id, above, below, way, this.#lighting.ofLine(parent.id, id));
    const old = this.#items.get(id);
    if (old?.from.unit === parent.id && samePoints(old.route, line.route)) return false;
    this.#items.set(id, line);
    this.#areas.set(id, [line.bounds]);
    return true;
  }

  #forget(id: UnitId): boolean {
    this.#areas.delete(id);
    return this.#items.delete(id);
  }
}

const samePoints = (a: readonly { x: number; y: number }[], b: readonly { x: number; y: number }[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i]?.y);
