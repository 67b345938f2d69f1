import { cleanLine } from './cleanText.ts';
import { hasChinese } from './contextual.ts';
import { FONT_TABLES, UNITS_PER_EM } from './fontTable.ts';
import { measureText } from './measureText.ts';
import { shapeText } from './shapeText.ts';
import type { TextStyle } from './textStyle.ts';

const ELLIPSIS = '…';

/** The text in one line of at most `maxWidth` px, cut with `…` where it is longer. Where nothing fits, `…` alone is left. */
export function cutText(text: string, style: TextStyle, maxWidth: number): string {
  const line = cleanLine(text);
  return measureText(line, style) <= maxWidth ? line : withEllipsis(line, style, maxWidth);
}

/** As much of the clean line as fits in front of `…`. */
export function withEllipsis(line: string, style: TextStyle, maxWidth: number): string {
  const face = hasChinese(line) ? 'chinese' : 'latin';
  const room = (maxWidth / style.size) * UNITS_PER_EM - FONT_TABLES[face].advance(0x2026, style.weight);
  let used = 0;
  let end = 0;
  for (const cluster of shapeText(line, style.weight)) {
    used += cluster.advance;
    if (used > room) break;
    end += cluster.text.length;
  }
  let cut = line.slice(0, end).trimEnd() + ELLIPSIS;
  // An apostrophe that lost its word may come from the wider font now.
  while (cut.length > 1 && measureText(cut, style) > maxWidth) cut = cut.slice(0, -2).trimEnd() + ELLIPSIS;
  return cut;
}
