import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { shownReports, shownRoots } from '../../../shared/layout/shown.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/SessionContext.ts';
import { EVERYTHING, look } from '../../session/seeing.ts';
import { select } from '../../session/select.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import styles from './Presentation.module.css';

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

/** Lies over the drawing while it is presented: everything first, then branch by branch, by key or click. Nothing can be changed meanwhile. */
export function Presentation(): ReactElement {
  const session = useSession();
  const say = useSay();
  const focus = useSessionState(state => state.seeing.focus);
  const pages = useMemo(() => pagesOf(session.state.getState().open.store.view), [session]);
  const over = useRef<HTMLDivElement>(null);
  const index = Math.max(0, pages.indexOf(focus));

  useEffect(() => {
    const place = { units: session.state.getState().selection.units };
    select(session, {});
    over.current?.focus();
    // Refused or not to be had: the window is filled all the same.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    const changed = (): void => {
      if (document.fullscreenElement === null) look(session, EVERYTHING);
    };
    document.addEventListener('fullscreenchange', changed);
    // Without its bars the window has more room, and with full screen more again.
    const size = new ResizeObserver(() => session.canvas.current?.fitAll(false));
    if (over.current !== null) size.observe(over.current);
    return () => {
      size.disconnect();
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      select(session, place);
      session.canvas.current?.focus();
    };
  }, [session]);

  const { view } = session.state.getState().open.store;
  const shown = pages[index] ?? null;
  const name = shown === null ? say('seeing.all') : view.unit(shown)?.name.trim() || say('unit.unnamed');
  const words = say('present.place', { name, index: index + 1, count: pages.length });
  useEffect(() => announce(session, words), [session, words]);

  const go = (by: 1 | -1): void => {
    const next = pages[index + by];
    if (next !== undefined) look(session, { focus: next });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would be pressed by the keys that turn the pages
    <div
      ref={over}
      className={styles.over}
      role="group"
      tabIndex={-1}
      aria-label={say('present.hint')}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Escape') look(session, EVERYTHING);
        else if (FORWARD.has(event.key)) go(1);
        else if (BACK.has(event.key)) go(-1);
        else if (event.key === 'Home') look(session, { focus: null });
        else if (event.key !== 'F11') return event.stopPropagation();
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={event => {
        event.preventDefault();
        go(event.button === 0 && !event.shiftKey ? 1 : -1);
      }}
      onContextMenu={event => event.preventDefault()}
    >
      <p className={styles.place} aria-hidden="true">
        {words}
      </p>
    </div>
  );
}

/** Everything, then each branch below a root that has reports of its own; single cards say nothing that the whole did not. */
function pagesOf(view: ScenarioView): readonly (UnitId | null)[] {
  const branches = shownRoots(view).flatMap(root => shownReports(view, root));
  return [null, ...branches.filter(unit => shownReports(view, unit).length > 0).map(unit => unit.id)];
}
