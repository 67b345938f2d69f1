import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Point } from '../../../shared/base/geometry.ts';
import { EASING, frameTime, GLIDE, glided, mayGlide } from './glide.ts';

interface Glide {
  readonly from: Point;
  readonly began: number;
}

const NOWHERE: Glide = { from: { x: 0, y: 0 }, began: Number.NEGATIVE_INFINITY };

/**
 * Lets an element that stands at another place than before come from there. It is moved by `translate` alone, which adds to whatever puts it at its
 * place. `x`, `y`: where it stands, in px of the drawing, one of which is `scale` px of what the element lies in. What the hand `holds` goes with the hand.
 */
export function useGlide(element: RefObject<Element | null>, { x, y }: Point, holds: boolean, scale = 1): void {
  const stood = useRef<Point | null>(null);
  const glide = useRef<Glide>(NOWHERE);
  useLayoutEffect(() => {
    const before = stood.current;
    stood.current = { x, y };
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
  }, [element, x, y, holds, scale]);
}
