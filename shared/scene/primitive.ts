import type { FontWeight, TextRun } from '../text/textStyle.ts';

/**
 * What a painter of pixels can draw, and nothing else. Lengths in px, places from the origin of the item that the primitive
 * belongs to, colours as `#rrggbb` already taken from the theme. No shadow, no blur, no clip: every format can hold these.
 */
export type Primitive = RectPrimitive | PathPrimitive | TextPrimitive;

interface Ink {
  /** Colour of the inside; null leaves it open. */
  readonly fill: string | null;
  /** 0 to 1; absent is 1. */
  readonly fillOpacity?: number;
  readonly stroke: Stroke | null;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dash and gap in turn; absent is solid. */
  readonly dash?: readonly number[];
}

export interface RectPrimitive extends Ink {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

export interface PathPrimitive extends Ink {
  readonly kind: 'path';
  /** SVG path data with absolute commands M, L, Q, C, Z only. */
  readonly d: string;
}

/** One line, already measured, broken and cut. Kerning and ligatures are off in every painter, so that the tables are the truth. */
export interface TextPrimitive {
  readonly kind: 'text';
  /** Left end. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: string;
  /** Turned a quarter clockwise about x, y: the line runs down. Absent: level. */
  readonly turned?: true;
  /** The whole line; the runs are its parts in order. */
  readonly text: string;
  readonly width: number;
  readonly runs: readonly TextRun[];
}
