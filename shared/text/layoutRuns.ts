import { isIgnorable } from './characters.ts';
import { cleanLine } from './cleanText.ts';
import { UNITS_PER_EM } from './fontTable.ts';
import { shapeText } from './shapeText.ts';
import type { FontFace, TextRun, TextStyle } from './textStyle.ts';

// Browsers draw two of these closer together where they meet within one run, and a canvas can't be told not to.
const SQUEEZED = new Set('（〔［｛〈《「『【〖〘〚‘“）〕］｝〉》」』】〗〙〛’”、。，．：；！？・·\u3000');

/**
 * One line as stretches of one font each, left to right (full-width marks that meet are stretches of their own); their widths add up to `measureText`. Characters that draw nothing are left out
 * of the bundled fonts' runs: a variation selector would make a browser look for another font.
 */
export function layoutRuns(text: string, style: TextStyle): TextRun[] {
  const runs: TextRun[] = [];
  const px = style.size / UNITS_PER_EM;
  let start = 0;
  let end = 0;
  let face: FontFace = 'latin';
  let part = '';
  let afterSqueezable = false;
  const finish = (): void => {
    if (part !== '') runs.push({ face, text: part, x: start * px, width: (end - start) * px });
    part = '';
    start = end;
  };
  for (const cluster of shapeText(cleanLine(text), style.weight)) {
    const isSqueezable = cluster.face === 'chinese' && SQUEEZED.has(cluster.text);
    if (cluster.face !== face || (isSqueezable && afterSqueezable)) finish();
    face = cluster.face;
    afterSqueezable = isSqueezable;
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
