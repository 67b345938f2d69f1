import { expectedWidth, extendsCluster, isFlagLetter, isIgnorable, isMark, standsAlone } from './characters.ts';
import { hasChinese, isApostrophe, isContextual } from './contextual.ts';
import { FONT_TABLES, UNITS_PER_EM } from './fontTable.ts';
import type { FontFace, FontWeight } from './textStyle.ts';

/** What a reader takes for one character: never broken, never drawn from two fonts. */
export interface Cluster {
  readonly text: string;
  /** Its first code point. */
  readonly code: number;
  readonly face: FontFace;
  /** In `UNITS_PER_EM`. */
  readonly advance: number;
}

const JOINER = 0x200d;
const { latin, chinese } = FONT_TABLES;

/** Of characters that stand alone, by weight in hundreds, and by code in pages of 256: they are the same wherever they stand. */
const known = Array.from({ length: 7 }, () => Array.from({ length: 256 }, (): (Cluster | undefined)[] => []));

/** The clusters of a clean line, in order. */
export function shapeText(text: string, weight: FontWeight): Cluster[] {
  const clusters: Cluster[] = [];
  let inChinese: boolean | null = null;
  for (let start = 0; start < text.length; ) {
    const unit = text.charCodeAt(start);
    if (standsAlone(unit) && (start + 1 === text.length || standsAlone(text.charCodeAt(start + 1)))) {
      clusters.push(clusterOfOne(unit, weight));
      start += 1;
      continue;
    }
    inChinese ??= hasChinese(text);
    const code = text.codePointAt(start) ?? 0;
    const end = clusterEnd(text, start, code);
    const part = text.slice(start, end);
    const face = end - start === (code > 0xffff ? 2 : 1) ? faceOfOne(code, inChinese && !isApostrophe(text, start)) : faceOfMany(part);
    clusters.push({ text: part, code, face, advance: advanceOf(part, code, face, weight) });
    start = end;
  }
  return clusters;
}

/** Of a character that stands alone. */
export function clusterOfOne(code: number, weight: FontWeight): Cluster {
  const page = (known[weight / 100] as (Cluster | undefined)[][])[code >> 8] as (Cluster | undefined)[];
  let cluster = page[code & 0xff];
  if (cluster === undefined) {
    const text = String.fromCharCode(code);
    const face = faceOfOne(code, false);
    cluster = { text, code, face, advance: advanceOf(text, code, face, weight) };
    page[code & 0xff] = cluster;
  }
  return cluster;
}

function clusterEnd(text: string, start: number, first: number): number {
  let end = start + (first > 0xffff ? 2 : 1);
  let previous = first;
  let flagLetters = isFlagLetter(first) ? 1 : 0;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    const isSecondFlagLetter = flagLetters === 1 && isFlagLetter(code);
    const isJoined = previous === JOINER && code >= 0x2000 && first >= 0x2000;
    if (!extendsCluster(code) && !isSecondFlagLetter && !isJoined) break;
    if (isSecondFlagLetter) flagLetters = 2;
    end += code > 0xffff ? 2 : 1;
    previous = code;
  }
  return end;
}

function faceOfOne(code: number, inChinese: boolean): FontFace {
  if (isIgnorable(code)) return 'latin';
  if (inChinese && isContextual(code) && chinese.has(code)) return 'chinese';
  if (latin.has(code)) return 'latin';
  return chinese.has(code) ? 'chinese' : 'system';
}

/** One bundled font must have every part of it, or the system's draw the whole. */
function faceOfMany(text: string): FontFace {
  let inLatin = true;
  let inChinese = true;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isIgnorable(code)) continue;
    inLatin &&= latin.has(code);
    inChinese &&= chinese.has(code);
  }
  if (inLatin) return 'latin';
  return inChinese ? 'chinese' : 'system';
}

function advanceOf(text: string, first: number, face: FontFace, weight: FontWeight): number {
  if (face === 'system') return isMark(first) ? 0 : expectedWidth(first) * UNITS_PER_EM;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!isIgnorable(code)) sum += FONT_TABLES[face].advance(code, weight);
  }
  return sum;
}
