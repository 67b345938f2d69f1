import { useMemo, useRef, useState } from 'react';
import type { DocumentDifference } from '../../../shared/compare/difference.ts';
import type { Sides } from '../../../shared/compare/sides.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DifferenceFilters } from './DifferenceFilters.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import { DifferenceSummary } from './DifferenceSummary.tsx';
import styles from './DifferenceView.module.css';
import { DIFFERENCE_FILTERS, type DifferenceFilter, isListed } from './differenceFilter.ts';
import { differenceGroups } from './differenceGroups.ts';

/** So many are shown at first, and so many more each time. */
const PORTION = 200;

/** All in which two documents differ, as a list that can be narrowed. Its height is its parent's to give. */
export function DifferenceView({ difference, sides }: { difference: DocumentDifference; sides: Sides }) {
  const say = useSay();
  const { entries } = difference;
  const counts = useMemo(
    () => new Map(DIFFERENCE_FILTERS.map(filter => [filter, entries.filter(({ state }) => isListed(filter, state)).length])),
    [entries],
  );
  const onlyLayout = counts.get('content') === 0;
  const [filter, setFilter] = useState<DifferenceFilter>(onlyLayout ? 'layout' : 'content');
  const [limit, setLimit] = useState(PORTION);
  const list = useRef<HTMLElement>(null);
  const listed = useMemo(() => entries.filter(({ state }) => isListed(filter, state)), [entries, filter]);
  const groups = useMemo(() => differenceGroups(difference, listed.slice(0, limit)), [difference, listed, limit]);

  if (entries.length === 0) {
    return (
      <div className={styles.none}>
        <p className={styles.noneTitle}>{say('compare.none')}</p>
        <p>{say('compare.noneText')}</p>
      </div>
    );
  }
  const showMore = () => {
    setLimit(limit + PORTION);
    // The button may go away with this, and must not take the focus with it.
    list.current?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.view}>
      <DifferenceSummary entries={entries} sides={sides} />
      <DifferenceFilters
        filter={filter}
        counts={counts}
        sides={sides}
        onChange={chosen => {
          setFilter(chosen);
          setLimit(PORTION);
          list.current?.scrollTo({ top: 0 });
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={list} className={styles.list} aria-label={say('compare.list')} tabIndex={0}>
        {groups.map(group => (
          <div key={group.key} className={styles.group}>
            {group.scenario !== null && (
              <h3 className={styles.scenario}>
                {say('compare.subject.scenarios', { name: say('compare.quoted', { text: group.scenario }) })}
              </h3>
            )}
            {/* The document’s settings are one thing, which says itself what it is. */}
            {group.kind !== 'settings' && <h4 className={styles.kind}>{say(`compare.kind.${group.kind}`)}</h4>}
            <ul>
              {group.entries.map(entry => (
                <DifferenceRow key={'id' in entry ? entry.id : entry.kind} whole={difference} difference={entry} sides={sides} />
              ))}
            </ul>
          </div>
        ))}
        {listed.length > limit && (
          <div className={styles.more}>
            <span>{say('compare.shown', { shown: limit, total: listed.length })}</span>
            <Button onClick={showMore}>{say('compare.more', { count: Math.min(PORTION, listed.length - limit) })}</Button>
          </div>
        )}
      </section>
      <p className={styles.direction}>
        {say('compare.direction', { before: say(`compare.side.${sides.before}`), after: say(`compare.side.${sides.after}`) })}
      </p>
    </div>
  );
}
