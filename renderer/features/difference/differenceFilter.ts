import type { DifferenceState } from '../../../shared/compare/difference.ts';

/** What of a comparison is listed. `all` leaves out what differs in nothing but the layout. */
export const DIFFERENCE_FILTERS = ['all', 'onlyBefore', 'onlyAfter', 'different', 'layout'] as const;
export type DifferenceFilter = (typeof DIFFERENCE_FILTERS)[number];

const STATES: Readonly<Record<DifferenceFilter, ReadonlySet<DifferenceState>>> = {
  all: new Set(['onlyBefore', 'onlyAfter', 'content', 'both']),
  onlyBefore: new Set(['onlyBefore']),
  onlyAfter: new Set(['onlyAfter']),
  different: new Set(['content', 'both']),
  layout: new Set(['layout', 'both']),
};

export const isListed = (filter: DifferenceFilter, state: DifferenceState): boolean => STATES[filter].has(state);
