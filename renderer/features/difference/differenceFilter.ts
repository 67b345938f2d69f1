import type { DifferenceState } from '../../../shared/compare/difference.ts';

/** What of a comparison is listed: all content, a part of it, or what differs in nothing but the layout. */
export const DIFFERENCE_FILTERS = ['content', 'onlyBefore', 'onlyAfter', 'different', 'layout'] as const;
export type DifferenceFilter = (typeof DIFFERENCE_FILTERS)[number];

const STATES: Readonly<Record<DifferenceFilter, ReadonlySet<DifferenceState>>> = {
  content: new Set(['onlyBefore', 'onlyAfter', 'content', 'both']),
  onlyBefore: new Set(['onlyBefore']),
  onlyAfter: new Set(['onlyAfter']),
  different: new Set(['content', 'both']),
  layout: new Set(['layout']),
};

export const isListed = (filter: DifferenceFilter, state: DifferenceState): boolean => STATES[filter].has(state);
