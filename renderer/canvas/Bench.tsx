import { ArchiveRestore, Armchair, PanelLeftClose } from 'lucide-react';
import type { PointerEvent, ReactElement } from 'react';
import { parkUnits } from '../../shared/commands/units/parkUnits.ts';
import { branchOf } from '../../shared/layout/branch.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import styles from './Bench.module.css';
import { useCanvas, useCanvasState } from './CanvasContext.ts';
import { benchGesture } from './gestures/benchGesture.ts';
import { runGesture } from './gestures/runGesture.ts';

/** Branches that wait at the side: dragged here off the drawing, and dragged back or put back by a button. */
export function Bench(): ReactElement {
  const canvas = useCanvas();
  const { session } = canvas;
  const say = useSay();
  const open = useSessionState(state => state.settings.benchOpen);
  const drop = useCanvasState(state => state.overBench);
  const roots = useDocument(view => view.childrenOf(null));
  const parked = roots.filter(root => root.parked);
  if (!open) {
    const words = say('bench.open', { count: parked.length });
    return (
      <button
        type="button"
        className={styles.opener}
        data-bench
        data-drop={drop || undefined}
        title={words}
        aria-label={words}
        onClick={() => changeSettings(session, { benchOpen: true })}
      >
        <Armchair size={16} aria-hidden="true" />
        {parked.length > 0 && <span className={styles.count}>{parked.length}</span>}
      </button>
    );
  }
  return (
    <section className={styles.bench} data-bench data-own-press data-drop={drop || undefined} aria-label={say('bench.title')}>
      <header className={styles.head}>
        <h2>{say('bench.title')}</h2>
        <button
          type="button"
          className={styles.button}
          title={say('bench.close')}
          aria-label={say('bench.close')}
          onClick={() => changeSettings(session, { benchOpen: false })}
        >
          <PanelLeftClose size={14} aria-hidden="true" />
        </button>
      </header>
      {parked.length === 0 ? (
        <p className={styles.empty}>{say('bench.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {parked.map(root => (
            <Parked key={root.id} id={root.id} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Parked({ id }: { readonly id: UnitId }): ReactElement | null {
  const canvas = useCanvas();
  const { session } = canvas;
  const say = useSay();
  const unit = useDocument(view => view.unit(id));
  const count = useDocument(view => {
    const top = view.unit(id);
    return top === undefined ? 0 : branchOf(view, top).length;
  });
  const selected = useSessionState(state => state.selection.units.includes(id));
  if (unit === undefined) return null;
  const name = unit.name.trim() || say('unit.unnamed');
  const choose = (): void => select(session, { units: [id] });
  const press = (event: PointerEvent): void => {
    if (event.button === 0) runGesture(canvas, event.nativeEvent, () => benchGesture(canvas, id), choose);
  };
  const back = (): void => {
    if (!perform(session, parkUnits, { units: [id], parked: false }).ok) return;
    choose();
    session.canvas.current?.reveal(id);
  };
  return (
    <li className={styles.row} data-selected={selected || undefined}>
      <button
        type="button"
        className={styles.name}
        title={say('bench.hint')}
        aria-pressed={selected}
        onPointerDown={press}
        // Without a pointer it is the keyboard's.
        onClick={event => event.detail === 0 && choose()}
      >
        <span>{name}</span>
        <small>{say('bench.units', { count })}</small>
      </button>
      <button
        type="button"
        className={styles.button}
        title={say('bench.back', { name })}
        aria-label={say('bench.back', { name })}
        onClick={back}
      >
        <ArchiveRestore size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
