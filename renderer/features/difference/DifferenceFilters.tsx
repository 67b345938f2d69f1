import { useId } from 'react';
import type { Sides } from '../../../shared/compare/sides.ts';
import type { MessageKey } from '../../../shared/i18n/messageKey.ts';
import { useSay } from '../../session/useSay.ts';
import styles from './DifferenceFilters.module.css';
import { DIFFERENCE_FILTERS, type DifferenceFilter } from './differenceFilter.ts';
import { FILTER_SIGNS } from './differenceSigns.ts';

interface DifferenceFiltersProps {
  readonly filter: DifferenceFilter;
  /** How many each would list; one that would list none is not offered. */
  readonly counts: ReadonlyMap<DifferenceFilter, number>;
  readonly sides: Sides;
  readonly onChange: (filter: DifferenceFilter) => void;
}

/** Chips of which one holds: radio buttons with their own arrow keys. */
export function DifferenceFilters({ filter, counts, sides, onChange }: DifferenceFiltersProps) {
  const say = useSay();
  const name = useId();
  const labels: Readonly<Record<DifferenceFilter, MessageKey>> = {
    content: 'compare.filter.content',
    onlyBefore: `compare.only.${sides.before}`,
    onlyAfter: `compare.only.${sides.after}`,
    different: 'compare.filter.different',
    layout: 'compare.filter.layout',
  };
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.hidden}>{say('compare.filter')}</legend>
      {DIFFERENCE_FILTERS.filter(one => (counts.get(one) ?? 0) > 0).map(one => {
        const Sign = FILTER_SIGNS[one];
        return (
          <label key={one} className={styles.chip}>
            <input type="radio" name={name} checked={one === filter} onChange={() => onChange(one)} />
            <span>
              <Sign size={14} strokeWidth={1.8} aria-hidden />
              {say(labels[one])} <b>{counts.get(one)}</b>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
