import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { Verdict } from '../../../shared/commands/command.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { unitName } from '../inspector/unit/unitName.ts';
import { matchingUnits } from './matchingUnits.ts';
import styles from './UnitSearch.module.css';

interface Props {
  /** What the field asks for: "Receiving unit". */
  readonly label: string;
  readonly chosen?: UnitId | null;
  /** Units that cannot be chosen stay in the list, with the reason. */
  readonly allowed?: (unit: UnitId) => Verdict;
  readonly choose: (unit: UnitId) => void;
  /** The unit that Enter would choose; null where there is none. Always the same function. */
  readonly onActive?: (unit: UnitId | null) => void;
  readonly autoFocus?: boolean;
}

/** A field that finds a unit by its name: type, arrows, Enter. */
export function UnitSearch({ label, chosen = null, allowed, choose, onActive, autoFocus = false }: Props) {
  const say = useSay();
  const units = useDocument(view => view.scenario.units);
  const { view } = useSessionState(state => state.open.store);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is live; the map of units says when the tree has changed
  const ordered = useMemo(() => unitsInTreeOrder(view), [view, units]);
  const found = useMemo(() => matchingUnits(ordered, typed), [ordered, typed]);
  const verdictOf = (unit: Unit): Verdict => allowed?.(unit.id) ?? { ok: true };
  // What is pointed at first is something that can be chosen, where there is such a one.
  const first = found.findIndex(unit => verdictOf(unit).ok);
  const active = found[at] ?? found[Math.max(0, first)];
  const choice = active !== undefined && verdictOf(active).ok ? active.id : null;
  useEffect(() => onActive?.(choice), [choice, onActive]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const index = active === undefined ? -1 : found.indexOf(active);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + 8, PageUp: index - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = Math.min(found.length - 1, Math.max(0, to));
      setAt(next);
      document.getElementById(`${list}-${found[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      if (choice !== null) choose(choice);
    }
  };

  return (
    <div className={styles.search}>
      <input
        className={styles.field}
        // biome-ignore lint/a11y/noAutofocus: the field is what its dialog was opened for
        autoFocus={autoFocus}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${list}-${active.id}`}
        aria-label={label}
        placeholder={say('inspector.search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.list} id={list} role="listbox" aria-label={say('inspector.search.found')} tabIndex={-1}>
        {found.map(unit => {
          const verdict = verdictOf(unit);
          const parent = unit.parent === null ? undefined : view.unit(unit.parent);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and has the keys
            <div
              key={unit.id}
              id={`${list}-${unit.id}`}
              className={styles.option}
              role="option"
              tabIndex={-1}
              aria-selected={unit.id === chosen}
              aria-disabled={!verdict.ok}
              data-active={unit === active || undefined}
              onPointerMove={() => setAt(found.indexOf(unit))}
              // The field keeps the focus.
              onPointerDown={event => event.preventDefault()}
              onClick={() => verdict.ok && choose(unit.id)}
            >
              <span className={styles.name}>{unitName(say, unit)}</span>
              <span className={styles.aside}>
                {verdict.ok ? (parent === undefined ? unit.subtitle : unitName(say, parent)) : say(verdict.reason, verdict.values)}
              </span>
            </div>
          );
        })}
        {found.length === 0 && <p className={styles.none}>{say('inspector.search.none', { typed })}</p>}
      </div>
    </div>
  );
}
