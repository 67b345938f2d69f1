import type { Size } from '../base/geometry.ts';
import { PILL_STYLE } from '../card/cardMetrics.ts';
import type { DrawingSettings } from '../model/drawing.ts';
import { measureText } from '../text/measureText.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Primitive } from './primitive.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

/** px. */
const HEIGHT = 18;
const PADDING = 7;
/** px that the count reaches out of the card. */
export const COUNT_OUTSIDE = HEIGHT / 2;

/** How many units are not drawn below a collapsed one, in a pill on the edge of its card where its reports would hang. */
export function hiddenCount(count: number, card: Size, direction: DrawingSettings['direction'], theme: Theme): Primitive[] {
  const text = `+${count}`;
  const width = Math.ceil(measureText(text, PILL_STYLE)) + 2 * PADDING;
  const middle = direction === 'down' ? { x: card.width / 2, y: card.height } : { x: card.width, y: card.height / 2 };
  const x = Math.round(middle.x - width / 2);
  const y = Math.round(middle.y - HEIGHT / 2);
  return [
    {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: HEIGHT - 1,
      radius: HEIGHT / 2 - 0.5,
      fill: theme.surface2,
      stroke: { colour: theme.lineStrong, width: 1 },
    },
    textPrimitive(x + PADDING, y + baseline(HEIGHT, PILL_STYLE.size), text, PILL_STYLE, theme.ink2),
  ];
}
