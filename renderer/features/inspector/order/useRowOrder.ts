import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { announce } from '../../../session/announce.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { beforeAfterStep, isSamePlace } from './isSamePlace.ts';

export interface RowOrder<Id extends string> {
  /** The element whose rows carry `data-row` with their id. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** What is dragged, and before which row it would go; null before none: to the end. */
  readonly drag: { readonly id: Id; readonly before: Id | null } | null;
  readonly grip: (id: Id) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  /** Moves a row one place up or down, or says that there is none. */
  readonly step: (id: Id, by: -1 | 1) => void;
}

/** px: a hand that drags along the list sways that far. */
const BESIDE = 40;

/** Rows put in another order by a handle, or one place at a time. A drag changes nothing until the pointer goes up; Escape drops it. */
export function useRowOrder<Id extends string>(ids: readonly Id[], move: (id: Id, before: Id | null) => void): RowOrder<Id> {
  const session = useSession();
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [drag, show] = useState<RowOrder<Id>['drag']>(null);
  // The pointer can go up before its last move was drawn: what counts is where it went, not what was seen.
  const now = useRef(drag);
  const setDrag = (next: RowOrder<Id>['drag']): void => {
    now.current = next;
    show(next);
  };
  const dragging = drag !== null;

  useEffect(() => {
    if (!dragging) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      now.current = null;
      show(null);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [dragging]);

  const isBeside = (x: number): boolean => {
    const box = list.current?.getBoundingClientRect();
    return box !== undefined && (x < box.left - BESIDE || x > box.right + BESIDE);
  };
  const rowBelow = (y: number): Id | null => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows.find(one => {
      const box = one.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    return ids.find(id => id === row?.dataset.row) ?? null;
  };

  return {
    list,
    drag,
    grip: id => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, before: rowBelow(event.clientY) });
      },
      onPointerMove(event) {
        if (now.current === null) return;
        // Beside the list the hand is on its way somewhere else.
        const { id: held } = now.current;
        setDrag({ id: held, before: isBeside(event.clientX) ? (ids[ids.indexOf(held) + 1] ?? null) : rowBelow(event.clientY) });
      },
      onPointerUp() {
        const done = now.current;
        setDrag(null);
        if (done !== null && !isSamePlace(ids, done.id, done.before)) move(done.id, done.before);
      },
      onPointerCancel: () => setDrag(null),
    }),
    step(id, by) {
      const before = beforeAfterStep(ids, id, by);
      if (before === undefined) announce(session, say(by < 0 ? 'refusal.alreadyFirst' : 'refusal.alreadyLast'));
      else move(id, before);
    },
  };
}
