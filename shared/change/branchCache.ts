import type { BranchMemo } from '../model/branchMemo.ts';
import type { UnitId } from '../model/ids.ts';

/** The memo of the scenario that is shown, and what makes it forget. */
export class BranchCache implements BranchMemo {
  readonly #kept = new Map<UnitId, object>();
  readonly #parentOf: (unit: UnitId) => UnitId | null;

  constructor(parentOf: (unit: UnitId) => UnitId | null) {
    this.#parentOf = parentOf;
  }

  of(unit: UnitId): object | undefined {
    return this.#kept.get(unit);
  }

  keep(unit: UnitId, value: object): void {
    this.#kept.set(unit, value);
  }

  /** Forgets a unit's branch and all that it stands in. */
  forget(unit: UnitId): void {
    this.#kept.delete(unit);
    this.forgetAbove(this.#parentOf(unit));
  }

  /**
   * Forgets the branches in which a report has changed, come or gone. Nothing needs to be kept of a unit without reports; but where nothing was kept of
   * the one above, nothing was kept further up either: so a thousand changes in one branch cost its ancestors once.
   */
  forgetAbove(parent: UnitId | null): void {
    if (parent === null) return;
    this.#kept.delete(parent);
    for (let at = this.#parentOf(parent); at !== null && this.#kept.delete(at); ) at = this.#parentOf(at);
  }

  clear(): void {
    this.#kept.clear();
  }
}
