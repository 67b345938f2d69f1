import { bottom, type Point, type Rect, right } from '../base/geometry.ts';
import { SPACING } from '../layout/spacing.ts';
import type { UnitId } from '../model/ids.ts';
import type { Theme } from '../theme/tokens.ts';
import { boundsOfPoints, linePath, withoutNeedless } from './linePath.ts';
import type { ReportingLineItem } from './sceneItem.ts';

/** px: reporting lines leave and enter a card straight for so long, before they turn. */
const STUB = 20;
const CORNER = 8;
const WIDTH = 1.6;

export const reportingLineKey = (child: UnitId): string => `reporting/${child}`;

/** The line from a report's card up to its parent's. */
export function reportingLine(parent: UnitId, child: UnitId, above: Rect, below: Rect, theme: Theme): ReportingLineItem {
  const from = { x: above.x + above.width / 2, y: bottom(above) };
  const to = { x: below.x + below.width / 2, y: below.y };
  const route = withoutNeedless(to.y - from.y >= STUB ? straightDown(from, to) : around(from, to, above, below));
  return {
    kind: 'reportingLine',
    key: reportingLineKey(child),
    from: { unit: parent, point: from },
    to: { unit: child, point: to },
    route,
    bounds: boundsOfPoints(route, WIDTH),
    origin: { x: 0, y: 0 },
    primitives: [{ kind: 'path', d: linePath(route, CORNER), fill: null, stroke: { colour: theme.reporting, width: WIDTH } }],
  };
}

/** All reports of a parent turn at one height, half a row's gap below it, so that their lines are one. */
function straightDown(from: Point, to: Point): Point[] {
  const y = from.y + Math.min(SPACING.down / 2, (to.y - from.y) / 2);
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

/** A report that the hand has put beside or above its parent: out below the parent, past both, and in from above. */
function around(from: Point, to: Point, above: Rect, below: Rect): Point[] {
  const gapRight = below.x - right(above);
  const gapLeft = above.x - right(below);
  let x: number;
  if (gapRight >= 2) x = right(above) + gapRight / 2;
  else if (gapLeft >= 2) x = right(below) + gapLeft / 2;
  else x = Math.min(above.x, below.x) - STUB;
  return [from, { x: from.x, y: from.y + STUB }, { x, y: from.y + STUB }, { x, y: to.y - STUB }, { x: to.x, y: to.y - STUB }, to];
}
