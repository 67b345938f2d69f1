import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Point } from '../../../shared/base/geometry.ts';
import type { CarriedCards } from './carriedCards.ts';
import { EASING, frameTime, GLIDE, glided, mayGlide } from './glide.ts';

interface Glide {
  readonly from: Point;
  readonly began: number;
}

const NOWHERE: Glide = { from: { x: 0, y: 0 }, began: Number.NEGATIVE_INFINITY };

interface Options {
  /** px of what the element lies in for one px of the drawing. */
  readonly scale?: number;
  /** The hand that may hold it, and then has it wherever it carries it. */
  readonly hand?: { readonly holds: boolean; readonly carried: CarriedCards };
}

/**
 * Lets an element that stands at another place than before come from there, or from where the hand has let it go. It is moved by `translate` alone, which adds
 * to whatever puts it at its place. `x`, `y`: where it stands, in px of the drawing.
 */
export function useGlide(element: RefObject<HTMLElement | null>, { x, y }: Point, { scale = 1, hand }: Options = {}): void {
  const stood = useRef<Point | null>(null);
  const glide = useRef<Glide>(NOWHERE);
  const carried = hand?.carried;
  const holds = hand?.holds === true;
  const wasHeld = useRef(false);
  useLayoutEffect(() => {
    if (!holds || element.current === null) return;
    // The hand has it at once, also out of a glide.
    for (const animation of element.current.getAnimations()) animation.cancel();
    glide.current = NOWHERE;
    return carried?.take(element.current);
  }, [element, holds, carried]);
  useLayoutEffect(() => {
    const before = wasHeld.current ? sum(stood.current, carried?.by) : stood.current;
    stood.current = { x, y };
    wasHeld.current = holds;
    if (before === null || holds || (before.x === x && before.y === y) || !mayGlide()) return;
    const now = frameTime();
    // What is on its way still goes on from where it is seen.
    const left = 1 - glided(glide.current.began, now);
    const from = { x: before.x - x + glide.current.from.x * left, y: before.y - y + glide.current.from.y * left };
    glide.current = { from, began: now };
    const animation = element.current?.animate([{ translate: `${from.x * scale}px ${from.y * scale}px` }, { translate: '0 0' }], {
      duration: GLIDE,
      easing: EASING,
    });
    if (animation !== undefined) animation.startTime = now;
  }, [element, x, y, holds, carried, scale]);
}

const sum = (at: Point | null, by: Point | undefined): Point | null =>
  at === null || by === undefined ? at : { x: at.x + by.x, y: at.y + by.y };
