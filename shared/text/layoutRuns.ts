import { isIgnorable } from './characters.ts';
import { cleanLine } from './cleanText.ts';
import { UNITS_PER_EM } from './fontTable.ts';
import { shapeText } from './shapeText.ts';
import type { FontFace, TextRun, TextStyle } from './textStyle.ts';

/**
 * One line as stretches of one font each, left to right; their widths add up to `measureText`. Characters that draw nothing are left out
 * of the bundled fonts' runs: a variation selector would make a browser look for another font.
 */
export function layoutRuns(text: string, style: TextStyle): TextRun[] {
  const runs: TextRun[] = [];
  const px = style.size / UNITS_PER_EM;
  let start = 0;
  let end = 0;
  let face: FontFace = 'latin';
  let part = '';
  const finish = (): void => {
    if (part !== '') runs.push({ face, text: part, x: start * px, width: (end - start) * px });
    part = '';
    start = end;
  };
  for (const cluster of shapeText(cleanLine(text), style.weight)) {
    if (cluster.face !== face) finish();
    face = cluster.face;
    part += face === 'system' ? cluster.text : withoutIgnorables(cluster.text);
    end += cluster.advance;
  }
  finish();
  return runs;
}

function withoutIgnorables(text: string): string {
  if (text.length === 1 && !isIgnorable(text.charCodeAt(0))) return text;
  let visible = '';
  for (const character of text) if (!isIgnorable(character.codePointAt(0) ?? 0)) visible += character;
  return visible;
}
