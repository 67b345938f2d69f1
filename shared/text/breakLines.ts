import { allStandAlone } from './characters.ts';
import { cleanText } from './cleanText.ts';
import { withEllipsis } from './cutText.ts';
import { UNITS_PER_EM } from './fontTable.ts';
import { isSpace, mayBreak } from './lineBreaks.ts';
import { measureText } from './measureText.ts';
import { type Cluster, clusterOfOne, shapeText } from './shapeText.ts';
import type { FontWeight, TextStyle } from './textStyle.ts';

export interface BrokenText {
  readonly lines: readonly string[];
  /** There was more: the last line ends with `…`. */
  readonly cut: boolean;
}

/**
 * The text in lines of at most `maxWidth` px: broken at spaces, between ideographs by the Chinese rules, at `\n`, and within a word only
 * where it is longer than a line. A line wider than `maxWidth` is a single character that is wider by itself (or `…`). Blank lines at
 * either end are dropped; text without any ink has no lines. `maxLines` is at least 1 and may be Infinity. O(length).
 */
export function breakLines(text: string, style: TextStyle, maxWidth: number, maxLines: number): BrokenText {
  const paragraphs = cleanText(text).trim().split('\n');
  if (paragraphs[0] === '') return { lines: [], cut: false };
  const lines: string[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const isFinal = index === paragraphs.length - 1;
    let rest: string | null = paragraph.trim();
    while (rest !== null) {
      if (lines.length === maxLines - 1 && !(isFinal && measureText(rest, style) <= maxWidth)) {
        return { lines: [...lines, withEllipsis(rest, style, maxWidth)], cut: true };
      }
      rest = breakParagraph(rest, style, maxWidth, maxLines - 1 - lines.length, lines);
    }
  }
  return { lines, cut: false };
}

/** Adds the lines of one paragraph, but no more than `most` (at least one); what is left over, or null. */
function breakParagraph(paragraph: string, style: TextStyle, maxWidth: number, most: number, lines: string[]): string | null {
  if (measureText(paragraph, style) <= maxWidth) {
    lines.push(paragraph);
    return null;
  }
  const room = (maxWidth / style.size) * UNITS_PER_EM;
  const limit = lines.length + Math.max(1, most);
  if (allStandAlone(paragraph)) return breakPlain(paragraph, style.weight, room, limit, lines);
  const clusters = shapeText(paragraph, style.weight);
  const clusterAt = (index: number): Cluster => clusters[index] as Cluster;
  let start = 0;
  while (start < clusters.length && lines.length < limit) {
    let end = lineEnd(clusters.length, clusterAt, start, room);
    let line = joined(clusters, start, end);
    // An apostrophe that lost its word may come from the wider font now.
    while (end - start > 1 && measureText(line, style) > maxWidth) {
      end -= 1;
      line = joined(clusters, start, end);
    }
    lines.push(line);
    start = end;
    for (let next = clusters[start]; next !== undefined && isSpace(next); next = clusters[start]) start += 1;
  }
  return start < clusters.length ? joined(clusters, start, clusters.length) : null;
}

/** The same for what is nearly all of a document, one code unit a character: no list of characters is made. */
function breakPlain(paragraph: string, weight: FontWeight, room: number, limit: number, lines: string[]): string | null {
  const clusterAt = (index: number): Cluster => clusterOfOne(paragraph.charCodeAt(index), weight);
  let start = 0;
  while (start < paragraph.length && lines.length < limit) {
    const end = lineEnd(paragraph.length, clusterAt, start, room);
    lines.push(paragraph.slice(start, end).trimEnd());
    start = end;
    while (start < paragraph.length && isSpace(clusterAt(start))) start += 1;
  }
  return start < paragraph.length ? paragraph.slice(start).trimEnd() : null;
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Where the line that begins at `start` of so many characters ends: at the last good place that fits, else at the last character that fits. */
function lineEnd(length: number, clusterAt: (index: number) => Cluster, start: number, room: number): number {
  let used = 0;
  let good = start;
  let cluster = clusterAt(start);
  for (let i = start; i < length; i += 1) {
    used += cluster.advance;
    // A space may hang over the edge: it is not drawn there.
    if (used > room && i > start && !isSpace(cluster)) return good > start ? good : i;
    if (i + 1 === length) break;
    const next = clusterAt(i + 1);
    // Within a word of plain letters there is nothing to ask.
    if (!(isPlainLetter(cluster.code) && isPlainLetter(next.code)) && mayBreak(cluster, next)) good = i + 1;
    cluster = next;
  }
  return length;
}

function joined(clusters: readonly Cluster[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 1) text += (clusters[i] as Cluster).text;
  return text.trimEnd();
}
