import type { UnitId } from '../model/ids.ts';
import type { EntityPatch } from './patch.ts';

/** Something worked out of each branch of one scenario, and what makes it forgotten. Who keeps it keeps it as `BranchMemo` says. */
export class BranchCache<Kept> {
  readonly #kept = new Map<UnitId, Kept>();
  readonly #parentOf: (unit: UnitId) => UnitId | null;

  constructor(parentOf: (unit: UnitId) => UnitId | null) {
    this.#parentOf = parentOf;
  }

  of(unit: UnitId): Kept | undefined {
    return this.#kept.get(unit);
  }

  keep(unit: UnitId, value: Kept): void {
    this.#kept.set(unit, value);
  }

  /** Forgets what a unit that is another now has made wrong. Said when it is so already. */
  heed({ id, before, after }: EntityPatch & { readonly kind: 'units' }): void {
    this.forget(id);
    if (before !== null && before.parent !== after?.parent) this.forgetAbove(before.parent);
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
