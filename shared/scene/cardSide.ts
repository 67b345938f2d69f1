import { bottom, type Point, type Rect, right } from '../base/geometry.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Port {
  readonly side: Side;
  readonly point: Point;
}

/** px: ports keep this far from a side's middle, where the reporting line and the `+` are. */
const MIDDLE = 18;

/**
 * The point at which the `index`-th of `count` lines meets a side, spread over its middle four fifths. Lines from above enter a card in the
 * middle of its top, and leave below; no dependency does.
 */
export function portOn(box: Rect, side: Side, index: number, count: number): Port {
  const along = side === 'top' || side === 'bottom' ? box.width : box.height;
  let offset = along * (0.1 + (0.8 * (index + 1)) / (count + 1));
  const fromMiddle = offset - along / 2;
  if (Math.abs(fromMiddle) < MIDDLE && along > 4 * MIDDLE) offset = along / 2 + (fromMiddle < 0 ? -MIDDLE : MIDDLE);
  const at = Math.round(offset);
  switch (side) {
    case 'top':
      return { side, point: { x: box.x + at, y: box.y } };
    case 'bottom':
      return { side, point: { x: box.x + at, y: bottom(box) } };
    case 'left':
      return { side, point: { x: box.x, y: box.y + at } };
    case 'right':
      return { side, point: { x: right(box), y: box.y + at } };
  }
}
