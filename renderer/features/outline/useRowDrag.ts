import { type PointerEvent as ReactPointerEvent, type RefObject, useState } from 'react';
import { topmost } from '../../../shared/layout/branch.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { OutlineRows } from '../../../shared/outline/outlineRows.ts';
import { dropHint } from '../../actions/dropHint.ts';
import { dropUnits, mayDrop } from '../../actions/dropUnits.ts';
import { viewOf } from '../../actions/selected.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { Session } from '../../session/session.ts';
import { type RowDrop, rowDropAt } from './rowDrop.ts';

/** px that the pointer must go before a press becomes a drag. */
const THRESHOLD = 4;
/** px: how near an edge of the list it begins to scroll, and how far it goes a frame at the very edge. */
const MARGIN = 32;
const FASTEST = 12;

export interface RowDrag {
  readonly drop: RowDrop | null;
  readonly allowed: boolean;
  /** What a drop would do, or why it can't be; null beside the rows. */
  readonly words: string | null;
  /** Of the pointer, px of the window. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Drags rows to another place in the tree. A drag changes nothing until the pointer goes up; Escape drops it. */
export function useRowDrag(session: Session, rows: OutlineRows, list: RefObject<HTMLElement | null>) {
  const [drag, setDrag] = useState<RowDrag | null>(null);

  /** `click`: a press that stayed where it was. */
  const start = (id: UnitId, press: ReactPointerEvent, click: (() => void) | null): void => {
    const from = { x: press.clientX, y: press.clientY };
    let at = from;
    let held: readonly UnitId[] | null = null;
    let frame = 0;

    const dropThere = (): RowDrop | null => {
      const box = list.current?.getBoundingClientRect();
      if (box === undefined || list.current === null || at.x < box.left || at.x > box.right) return null;
      return rowDropAt(rows, viewOf(session), at.y - box.top + list.current.scrollTop);
    };
    const show = (): void => {
      if (held === null) return;
      const drop = dropThere();
      const verdict = drop === null ? null : mayDrop(session, held, drop.place);
      const say = sayIn(session);
      const words =
        drop === null || verdict === null
          ? null
          : verdict.ok
            ? dropHint(say, viewOf(session), drop.place)
            : say(verdict.reason, verdict.values);
      setDrag({ drop, allowed: verdict?.ok === true, words, at });
    };
    const scroll = (): void => {
      frame = requestAnimationFrame(scroll);
      const box = list.current?.getBoundingClientRect();
      if (box === undefined || list.current === null) return;
      const speed = at.y - box.top < MARGIN ? box.top + MARGIN - at.y : box.bottom - at.y < MARGIN ? box.bottom - MARGIN - at.y : 0;
      if (speed === 0) return;
      const before = list.current.scrollTop;
      list.current.scrollTop -= Math.max(-1, Math.min(1, speed / MARGIN)) * FASTEST;
      if (list.current.scrollTop !== before) show();
    };
    const finish = (): void => {
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', onMove, true);
      removeEventListener('pointerup', onUp, true);
      removeEventListener('pointercancel', finish, true);
      removeEventListener('blur', finish);
      removeEventListener('keydown', onKey, true);
      setDrag(null);
    };
    const onMove = (event: PointerEvent): void => {
      if (event.pointerId !== press.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (held === null) {
        if (Math.hypot(at.x - from.x, at.y - from.y) < THRESHOLD) return;
        const { units } = session.state.getState().selection;
        held = topmost(viewOf(session), units.includes(id) ? units : [id]);
        frame = requestAnimationFrame(scroll);
      }
      show();
    };
    const onUp = (event: PointerEvent): void => {
      if (event.pointerId !== press.pointerId) return;
      const drop = held === null ? null : dropThere();
      finish();
      if (held === null) click?.();
      else if (drop !== null && mayDrop(session, held, drop.place).ok) dropUnits(session, held, drop.place);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      finish();
    };
    addEventListener('pointermove', onMove, true);
    addEventListener('pointerup', onUp, true);
    addEventListener('pointercancel', finish, true);
    addEventListener('blur', finish);
    addEventListener('keydown', onKey, true);
  };
  return { drag, start };
}
