import { cleanLine } from './cleanText.ts';
import { FONT_TABLES, UNITS_PER_EM } from './fontTable.ts';
import { shapeText } from './shapeText.ts';
import type { TextStyle } from './textStyle.ts';

const { latin, chinese } = FONT_TABLES;

/** Width in px of the text in one line, as every painter draws it. O(length); line ends count as spaces. */
export function measureText(text: string, style: TextStyle): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!standsAlone(code)) return measureShaped(text, style);
    let advance = latin.advance(code, style.weight);
    if (advance === -1) advance = chinese.advance(code, style.weight);
    if (advance === -1) return measureShaped(text, style);
    sum += advance;
  }
  return (sum / UNITS_PER_EM) * style.size;
}

/** Whether its width depends on no neighbour: plain Latin letters, ideographs and full-width forms. All else goes the long way. */
function standsAlone(code: number): boolean {
  if (code < 0x300) return code !== 0xb7;
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff00 && code <= 0xffef);
}

function measureShaped(text: string, style: TextStyle): number {
  let sum = 0;
  for (const cluster of shapeText(cleanLine(text), style.weight)) sum += cluster.advance;
  return (sum / UNITS_PER_EM) * style.size;
}
