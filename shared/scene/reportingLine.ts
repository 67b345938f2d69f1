import { bottom, type Point, type Rect, right } from '../base/geometry.ts';
import type { ReportShape } from '../layout/reportShape.ts';
import { SPACING } from '../layout/spacing.ts';
import { turnedPoint, turnedRect } from '../layout/turn.ts';
import type { UnitId } from '../model/ids.ts';
import type { Theme } from '../theme/tokens.ts';
import { drawnLater } from './drawnLater.ts';
import { boundsOfPoints, linePath, withoutNeedless } from './linePath.ts';
import type { Primitive } from './primitive.ts';
import type { ReportingLineItem } from './sceneItem.ts';

/** px: reporting lines leave and enter a card straight for so long, before they turn. */
const STUB = 20;
/** px below a card's top: where its name is, a line comes in from the side. */
const NAME = 19;
const CORNER = 8;
const WIDTH = 1.6;

export const reportingLineKey = (child: UnitId): string => `reporting/${child}`;

/** Which way an organisation grows, and how the line runs in it. */
export interface LineWay {
  readonly shape: ReportShape;
  readonly turn: boolean;
}

/** A line whose report is on its way with the hand: it runs as between any two cards. */
export const FREE_SHAPE: ReportShape = { kind: 'row', row: SPACING.down };

/** The line from a report's card up to its parent's. */
export function reportingLine(
  parent: UnitId,
  child: UnitId,
  above: Rect,
  below: Rect,
  { shape, turn }: LineWay,
  theme: Theme,
): ReportingLineItem {
  const way = wayOf(shape, turnedRect(above, turn), turnedRect(below, turn));
  const route = withoutNeedless(way).map(point => turnedPoint(point, turn));
  const paint = (): Primitive[] => [
    { kind: 'path', d: linePath(route, CORNER), fill: null, stroke: { colour: theme.reporting, width: WIDTH } },
  ];
  const fields = {
    kind: 'reportingLine' as const,
    key: reportingLineKey(child),
    from: { unit: parent, point: route[0] as Point },
    to: { unit: child, point: route.at(-1) as Point },
    route,
    bounds: boundsOfPoints(route, WIDTH),
    origin: { x: 0, y: 0 },
  };
  return drawnLater<ReportingLineItem>(fields, paint);
}

/** In the shape that its place asks for; where the cards do not stand so, as between any two. */
function wayOf(shape: ReportShape, above: Rect, below: Rect): Point[] {
  const side = below.y + Math.min(NAME, below.height / 2);
  const foot = bottom(above);
  switch (shape.kind) {
    case 'coHead': {
      const y = Math.max(above.y, below.y) + NAME;
      if (below.x - right(above) < 2 || y > Math.min(foot, bottom(below))) break;
      return [
        { x: right(above), y },
        { x: below.x, y },
      ];
    }
    case 'spine': {
      const x = above.x + shape.trunk;
      const end = below.x > x ? below.x : right(below);
      if (below.y < foot || (below.x <= x && right(below) >= x)) break;
      return [
        { x, y: foot },
        { x, y: side },
        { x: end, y: side },
      ];
    }
    case 'column': {
      const x = below.x - SPACING.stub;
      const from = above.x + above.width / 2;
      const y = foot + shape.row - SPACING.down / 2;
      if (below.y < y) break;
      return [
        { x: from, y: foot },
        { x: from, y },
        { x, y },
        { x, y: side },
        { x: below.x, y: side },
      ];
    }
    case 'row':
      break;
  }
  const from = { x: above.x + above.width / 2, y: foot };
  const to = { x: below.x + below.width / 2, y: below.y };
  if (to.y - from.y < STUB) return around(from, to, above, below);
  // All reports of a row turn at one height, so that their lines are one.
  const gap = shape.kind === 'row' ? shape.row - SPACING.down / 2 : SPACING.down / 2;
  const y = from.y + (gap > 0 && gap < to.y - from.y ? gap : (to.y - from.y) / 2);
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
