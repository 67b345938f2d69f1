import { PanelLeftClose } from 'lucide-react';
import { type PointerEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { OutlineRow, OutlineRows } from '../../../shared/outline/outlineRows.ts';
import { toggleOutline } from '../../actions/viewActions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { chooseRow } from './chooseRow.ts';
import styles from './Outline.module.css';
import { OutlineRowItem, rowElementId } from './OutlineRow.tsx';
import { outlineKey } from './outlineKeys.ts';
import { RowDropMark } from './RowDropMark.tsx';
import { ROW_HEIGHT } from './rowMetrics.ts';
import { useOutlineRows } from './useOutlineRows.ts';
import { useRowDrag } from './useRowDrag.ts';

/** Rows above and below what is seen that are there already when one scrolls. */
const BEYOND = 8;

/** The tree beside the drawing, its accessible twin: the same selection, the same commands, the same collapsed branches. Only the rows in sight are elements. */
export function Outline(): ReactElement {
  const session = useSession();
  const say = useSay();
  const rows = useOutlineRows();
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', time: 0 });
  const units = useSessionState(state => state.selection.units);
  const editing = useSessionState(state => state.editing);
  const request = useSessionState(state => state.focusRequest);
  const { top, height } = useScroll(list);
  const { drag, start } = useRowDrag(session, rows, list);
  const active = units.at(-1);
  const typing = editing?.kind === 'unitName' && editing.on === 'outline' ? editing : null;
  const count = rows.count;
  const takeFocus = (): void => list.current?.focus({ preventScroll: true });

  useEffect(() => {
    session.outline.current = { hasFocus: () => list.current?.contains(document.activeElement) === true };
    return () => {
      session.outline.current = null;
    };
  }, [session]);
  useEffect(() => {
    if (request?.kind !== 'outline') return;
    list.current?.focus({ preventScroll: true });
    session.state.setState({ focusRequest: null });
  }, [request, session]);
  useActiveInSight(list, rows, active);

  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - BEYOND);
  const seen = rows.from(first, Math.ceil(height / ROW_HEIGHT) + 2 * BEYOND);
  const shown = withRow(seen, rows, typing?.unit ?? active);
  const chosen = new Set(units);

  const press = (row: OutlineRow, event: PointerEvent): void => {
    if (event.button !== 0) return;
    // The tree has the focus, never a row.
    event.preventDefault();
    takeFocus();
    const toggle = event.ctrlKey || event.metaKey;
    // Of several that are held the drag takes all of them; a click still chooses one.
    const keep = chosen.has(row.unit.id) && !toggle && !event.shiftKey && chosen.size > 1;
    if (!keep) chooseRow(session, rows, row, { extend: event.shiftKey, toggle });
    start(row.unit.id, event, keep ? () => chooseRow(session, rows, row, { extend: false, toggle: false }) : null);
  };
  return (
    <section className={styles.outline}>
      <header className={styles.head}>
        <h2 id="outline-title">{say('area.outline')}</h2>
        <button
          type="button"
          className={styles.close}
          title={say('outline.close')}
          aria-label={say('outline.close')}
          onClick={() => void toggleOutline.run(session)}
        >
          <PanelLeftClose size={15} aria-hidden="true" />
        </button>
      </header>
      <div
        ref={list}
        role="tree"
        tabIndex={0}
        className={styles.list}
        aria-labelledby="outline-title"
        aria-multiselectable="true"
        aria-activedescendant={active !== undefined && shown.some(({ unit }) => unit.id === active) ? rowElementId(active) : undefined}
        data-dragging={drag !== null || undefined}
        onKeyDown={event => {
          if (event.target !== list.current) return;
          const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1);
          if (outlineKey(event, { session, rows, say, active, page, typed: typed.current })) event.preventDefault();
        }}
      >
        <div className={styles.rows} style={{ height: count * ROW_HEIGHT }} role="presentation">
          {shown.map(row => (
            <OutlineRowItem
              key={row.unit.id}
              row={row}
              hidden={row.unit.collapsed ? rows.below(row.unit) : 0}
              selected={chosen.has(row.unit.id)}
              active={row.unit.id === active}
              typing={typing?.unit === row.unit.id ? typing : null}
              leave={takeFocus}
              onPress={press}
            />
          ))}
          {drag !== null && <RowDropMark drag={drag} />}
        </div>
        {count === 0 && <p className={styles.empty}>{say('outline.empty')}</p>}
      </div>
    </section>
  );
}

/** What is seen of the list, px. */
function useScroll(list: React.RefObject<HTMLElement | null>): { readonly top: number; readonly height: number } {
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = (): void => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list]);
  return seen;
}

/** Scrolls as little as needed when another unit is the active one, wherever it was chosen. */
function useActiveInSight(list: React.RefObject<HTMLElement | null>, rows: OutlineRows, active: UnitId | undefined): void {
  useLayoutEffect(() => {
    const element = list.current;
    const index = active === undefined ? -1 : rows.indexOf(active);
    if (element === null || index < 0) return;
    const top = index * ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT > element.scrollTop + element.clientHeight) element.scrollTop = top + ROW_HEIGHT - element.clientHeight;
  }, [list, rows, active]);
}

/** With the row that keys act on or that is typed into, also while it is out of sight: it is what a screen reader speaks of, and what one types must not go. */
function withRow(seen: readonly OutlineRow[], rows: OutlineRows, unit: UnitId | undefined): readonly OutlineRow[] {
  if (unit === undefined || seen.some(row => row.unit.id === unit)) return seen;
  const row = rows.at(rows.indexOf(unit));
  return row === undefined ? seen : [...seen, row];
}
