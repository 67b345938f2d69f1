import { isChinese, isIgnorable } from './characters.ts';
import { UNITS_PER_EM } from './fontTable.ts';
import { shapeText } from './shapeText.ts';
import type { FontFace, TextStyle } from './textStyle.ts';

/** A stretch of a line that is set from top to bottom, in one font: one character that stands upright, or several that lie on their side. */
export interface VerticalCell {
  readonly text: string;
  readonly face: FontFace;
  readonly turned: boolean;
  /** px from the line's beginning. */
  readonly at: number;
  /** px. */
  readonly length: number;
}

/** Signs that enclose or join what stands before and after: in a column they turn with it. */
const TURNS_ALONG = new Set('（）〔〕［］｛｝〈〉《》「」『』【】〖〗〘〙〚〛“”‘’…‥—～－＿｜：；＝＜＞');

/**
 * A line as a column: ideographs and their punctuation upright, words in letters and all that encloses on their side, turned clockwise
 * (the presets of Unicode's "Vertical Text Layout", UAX #50, without the upright pairs of digits). Its length is `measureText`'s.
 */
export function verticalCells(line: string, style: TextStyle): VerticalCell[] {
  const px = style.size / UNITS_PER_EM;
  const cells: VerticalCell[] = [];
  let at = 0;
  for (const { text, code, face, advance } of shapeText(line, style.weight)) {
    const length = advance * px;
    const turned = !isUpright(text, code);
    const last = cells.at(-1);
    if (turned && last?.turned && last.face === face)
      cells[cells.length - 1] = { ...last, text: last.text + text, length: last.length + length };
    else if (!isIgnorable(code)) cells.push({ text, face, turned, at, length });
    at += length;
  }
  return cells.filter(({ text }) => text.trim() !== '');
}

function isUpright(text: string, code: number): boolean {
  if (TURNS_ALONG.has(text)) return false;
  return (
    isChinese(code) || (code >= 0x1f000 && code <= 0x1ffff) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0xac00 && code <= 0xd7af)
  );
}
