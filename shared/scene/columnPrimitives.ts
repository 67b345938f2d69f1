import type { TextStyle } from '../text/textStyle.ts';
import { verticalCells } from '../text/verticalCells.ts';
import type { TextPrimitive } from './primitive.ts';

/** How far an ideograph's square reaches above the baseline, in em: Noto's own. */
const ABOVE = 0.88;
/** em from the baseline to the middle of a letter's height: it lies in the middle of the column when it is turned. */
const MIDDLE = 0.36;
/** em. In a column these stand at the upper right of their square, in a line at the lower left. */
const STOPS = new Set('、。，．');
const STOP_SHIFT = 0.58;

/** A line set downwards in a column: `middle` is the x of the column's middle, `top` where it begins. */
export function columnPrimitives(middle: number, top: number, line: string, style: TextStyle, fill: string): TextPrimitive[] {
  const { size, weight } = style;
  return verticalCells(line, style).map(({ text, face, turned, at, length }): TextPrimitive => {
    const shared = { kind: 'text', size, weight, fill, text, width: length, runs: [{ face, text, x: 0, width: length }] } as const;
    if (turned) return { ...shared, x: middle - MIDDLE * size, y: top + at, turned: true };
    const shift = STOPS.has(text) ? STOP_SHIFT * size : 0;
    return { ...shared, x: middle - length / 2 + shift, y: top + at + ABOVE * size - shift };
  });
}
