import type { Position } from './position.ts';
import type { Unit } from './unit.ts';

export interface Fte {
  /** null: unknown, which is not 0. */
  readonly value: number | null;
  /** It is the sum of the positions' headcounts, because the unit says nothing itself. */
  readonly derived: boolean;
}

/** A unit's own full-time equivalents, without its reports. Positions of unknown headcount do not count; if all are, it is unknown. */
export function fteOf(unit: Unit, positions: readonly Position[]): Fte {
  if (unit.fte !== null) return { value: unit.fte, derived: false };
  let sum: number | null = null;
  for (const position of positions) {
    if (position.headcount !== null) sum = (sum ?? 0) + position.headcount;
  }
  return { value: sum, derived: sum !== null };
}
