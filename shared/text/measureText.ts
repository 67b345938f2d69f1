import { standsAlone } from './characters.ts';
import { cleanLine } from './cleanText.ts';
import { UNITS_PER_EM } from './fontTable.ts';
import { clusterOfOne, shapeText } from './shapeText.ts';
import type { TextStyle } from './textStyle.ts';

/** Width in px of the text in one line, as every painter draws it. O(length); line ends count as spaces. */
export function measureText(text: string, style: TextStyle): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!standsAlone(code)) return measureShaped(text, style);
    sum += clusterOfOne(code, style.weight).advance;
  }
  return (sum / UNITS_PER_EM) * style.size;
}

function measureShaped(text: string, style: TextStyle): number {
  let sum = 0;
  for (const cluster of shapeText(cleanLine(text), style.weight)) sum += cluster.advance;
  return (sum / UNITS_PER_EM) * style.size;
}
