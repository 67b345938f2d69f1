import type { UnitId } from './ids.ts';

/**
 * What has been worked out of branches. It is forgotten as soon as anything is another that a drawing of the branch shows: a record in it, its duties or
 * positions, or how the scenario is drawn. Who keeps something of a branch has kept something of all units
 * in it that have reports, as far as it was made from them.
 */
export interface BranchMemo {
  of(unit: UnitId): object | undefined;
  keep(unit: UnitId, value: object): void;
}
