import { useMemo } from 'react';
import { countDifferences } from '../../../shared/compare/countDifferences.ts';
import type { Difference, DifferenceState } from '../../../shared/compare/difference.ts';
import type { Sides } from '../../../shared/compare/sides.ts';
import type { MessageKey } from '../../../shared/i18n/messageKey.ts';
import { useSay } from '../../session/useSay.ts';
import styles from './DifferenceView.module.css';
import { FILTER_SIGNS } from './differenceSigns.ts';

/** "Only in yours: 2 units, 5 duties · Different: 1 unit · 12 in layout only": all of it in one line. */
export function DifferenceSummary({ entries, sides }: { entries: readonly Difference[]; sides: Sides }) {
  const say = useSay();
  const counts = useMemo(() => countDifferences(entries), [entries]);
  const inWords = (...states: readonly DifferenceState[]): string =>
    [...counts]
      .map(([kind, ofKind]) => [kind, states.reduce((sum, state) => sum + ofKind[state], 0)] as const)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => say(`compare.count.${kind}`, { count }))
      .join(say('inspector.comma'));
  const parts: readonly (readonly ['onlyBefore' | 'onlyAfter' | 'different', MessageKey, string])[] = [
    ['onlyBefore', `compare.only.${sides.before}`, inWords('onlyBefore')],
    ['onlyAfter', `compare.only.${sides.after}`, inWords('onlyAfter')],
    ['different', 'compare.filter.different', inWords('content', 'both')],
  ];
  const shown = parts.filter(([, , words]) => words !== '');
  const layout = entries.filter(({ state }) => state === 'layout').length;
  const LayoutSign = FILTER_SIGNS.layout;
  return (
    <p className={styles.summary}>
      {shown.map(([filter, what, words]) => {
        const Sign = FILTER_SIGNS[filter];
        return (
          <span key={filter} className={styles.part}>
            <Sign size={14} strokeWidth={1.8} aria-hidden />
            <span>{say('compare.summaryPart', { what: say(what), counts: words })}</span>
          </span>
        );
      })}
      {shown.length === 0 && <span className={styles.part}>{say('compare.onlyLayout')}</span>}
      {layout > 0 && (
        <span className={styles.quietPart}>
          <LayoutSign size={14} strokeWidth={1.8} aria-hidden />
          <span>{say('compare.layoutOnly', { count: layout })}</span>
        </span>
      )}
    </p>
  );
}
