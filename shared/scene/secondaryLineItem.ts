import type { Rect } from '../base/geometry.ts';
import type { SecondaryLineId } from '../model/ids.ts';
import type { SecondaryLine } from '../model/secondaryLine.ts';
import type { Theme } from '../theme/tokens.ts';
import { portOn } from './cardSide.ts';
import { boundsOfPoints, linePath } from './linePath.ts';
import { routeBetween } from './routeBetween.ts';
import type { SecondaryLineItem } from './sceneItem.ts';

const WIDTH = 1.6;

export const secondaryLineKey = (line: SecondaryLineId): string => `secondary/${line}`;

/** A dotted reporting line, from the foot of the unit it goes up to, or round the right side where that stands no higher. */
export function secondaryLineItem(line: SecondaryLine, from: Rect, to: Rect, theme: Theme): SecondaryLineItem {
  const down = routeBetween(portOn(to, 'bottom', 0, 1), portOn(from, 'top', 0, 1), 1, []);
  const aside = routeBetween(portOn(to, 'right', 0, 1), portOn(from, 'right', 0, 1), 0, []);
  const route = (down ?? aside ?? [portOn(to, 'bottom', 0, 1).point, portOn(from, 'top', 0, 1).point]).toReversed();
  return {
    kind: 'secondaryLine',
    key: secondaryLineKey(line.id),
    line: line.id,
    from: { unit: line.from, point: route[0] as { x: number; y: number } },
    to: { unit: line.to, point: route.at(-1) as { x: number; y: number } },
    route,
    bounds: boundsOfPoints(route, WIDTH),
    origin: { x: 0, y: 0 },
    primitives: [{ kind: 'path', d: linePath(route, 8), fill: null, stroke: { colour: theme.reporting, width: WIDTH, dash: [2, 4] } }],
  };
}
