import { EqualNot, List, type LucideIcon, Move, PanelLeft, PanelRight } from 'lucide-react';
import type { DifferenceState } from '../../../shared/compare/difference.ts';
import type { DifferenceFilter } from './differenceFilter.ts';

/** One sign for each, on the filter and in the list: which side, not whether it is good or bad. */
export const FILTER_SIGNS: Readonly<Record<DifferenceFilter, LucideIcon>> = {
  content: List,
  onlyBefore: PanelLeft,
  onlyAfter: PanelRight,
  different: EqualNot,
  layout: Move,
};

export const STATE_SIGNS: Readonly<Record<DifferenceState, LucideIcon>> = {
  onlyBefore: PanelLeft,
  onlyAfter: PanelRight,
  content: EqualNot,
  both: EqualNot,
  layout: Move,
};
