import { layoutRuns } from '../text/layoutRuns.ts';
import type { TextStyle } from '../text/textStyle.ts';
import type { TextPrimitive } from './primitive.ts';

/** Inter's own: how far its ascenders and descenders reach, in em. */
const ASCENT = 0.969;
const HEIGHT = 1.21;

/** px from the top of a line of that height to the baseline, so that the text stands in its middle. */
export const baseline = (lineHeight: number, size: number): number => Math.round((lineHeight - HEIGHT * size) / 2 + ASCENT * size);

/** One line of text with its left end at x and its baseline at y. */
export function textPrimitive(x: number, y: number, text: string, style: TextStyle, fill: string): TextPrimitive {
  const runs = layoutRuns(text, style);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  return { kind: 'text', x, y, size: style.size, weight: style.weight, fill, text, width, runs };
}
