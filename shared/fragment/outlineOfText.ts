import { AMOUNT_MAX, LONG_TEXT_MAX, SHORT_TEXT_MAX } from '../model/fields.ts';
import type { Unit } from '../model/unit.ts';
import { LEADING_MARK } from './leadingMark.ts';
import { tableCells } from './tableCells.ts';
import { type TableColumn, tableColumns } from './tableColumns.ts';

/** A unit that a text names, and which of those before or after it it reports to; -1: none of them. */
export interface OutlineEntry {
  readonly parent: number;
  readonly fields: Partial<Unit> & Pick<Unit, 'name'>;
  readonly duties: readonly string[];
}

/** Characters, and units. More comes from no hand, and takes its time to be laid out. */
const TEXT_MAX = 2_000_000;
const UNITS_MAX = 5_000;

/**
 * The units of a text: a table with a heading (name, parent or level, and what else it says of a unit, in English or Chinese), or a list that
 * is indented by tabs, blanks, bullets or numbers like 1.2.3. null for anything else, a flat list among it, and for more than 5,000 units.
 * Parents may go round in a circle: whoever makes units of it has to see to that.
 */
export function outlineOfText(text: string): OutlineEntry[] | null {
  if (text.length > TEXT_MAX) return null;
  const entries = entriesOfTable(text) ?? entriesOfList(text);
  return entries === null || entries.length === 0 || entries.length > UNITS_MAX ? null : entries;
}

function entriesOfTable(text: string): OutlineEntry[] | null {
  if (!text.includes('\t')) return null;
  const [heading, ...rows] = tableCells(text);
  const columns = heading === undefined ? null : tableColumns(heading);
  if (columns === null) return null;
  const read = (row: readonly string[], column: TableColumn): string => row[columns.get(column) ?? -1]?.trim() ?? '';
  const named = rows.filter(row => read(row, 'name') !== '');
  const names = named.map(row => keyOf(read(row, 'name')));
  const byName = new Map<string, number>();
  names.forEach((name, i) => {
    if (!byName.has(name)) byName.set(name, i);
  });
  const parents = columns.has('parent')
    ? named.map(row => byName.get(keyOf(read(row, 'parent'))) ?? -1)
    : parentsOfDepths(named.map(row => amountOf(read(row, 'level')) ?? 0));
  return named.map((row, i) => ({
    parent: parents[i] === i ? -1 : (parents[i] ?? -1),
    fields: {
      name: line(read(row, 'name')),
      head: line(read(row, 'head')),
      subtitle: line(read(row, 'subtitle')),
      purpose: read(row, 'purpose').slice(0, LONG_TEXT_MAX),
      notes: read(row, 'notes').slice(0, LONG_TEXT_MAX),
      fte: amountOf(read(row, 'fte')),
      cost: amountOf(read(row, 'cost')),
    },
    duties: read(row, 'duties')
      .split(/[\n;；]/)
      .map(plain)
      .filter(duty => duty !== ''),
  }));
}

interface Line {
  readonly indent: number;
  readonly bullet: boolean;
  /** Of a number like 1.2.3 the parts; 0 for none. */
  readonly parts: number;
  readonly words: string;
}

function entriesOfList(text: string): OutlineEntry[] | null {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter(one => one.trim() !== '')
    .map(lineOf)
    .filter(({ words }) => words !== '');
  const indented = new Set(lines.map(({ indent, bullet }) => `${indent} ${bullet}`)).size > 1;
  const numbered = !indented && lines.every(({ parts }) => parts > 0) && new Set(lines.map(({ parts }) => parts)).size > 1;
  if (!indented && !numbered) return null;
  // Where units below the top have no bullet, bullets are what those do.
  const bulletsAreDuties = lines.some(({ bullet }) => bullet) && lines.some(({ indent, bullet }) => indent > 0 && !bullet);
  const units = lines.filter(({ bullet }) => !(bulletsAreDuties && bullet));
  const parents = parentsOfDepths(units.map(({ indent, bullet, parts }) => (numbered ? parts : indent * 2 + (bullet ? 1 : 0))));
  const duties = units.map((): string[] => []);
  let at = -1;
  for (const one of lines) {
    if (!bulletsAreDuties || !one.bullet) at += 1;
    else duties[at]?.push(one.words.slice(0, LONG_TEXT_MAX));
  }
  return units.map(({ words }, i) => ({ parent: parents[i] ?? -1, fields: { name: line(words) }, duties: duties[i] ?? [] }));
}

/** Blanks that a tab is worth. */
const TAB = 4;
const BULLET = /^[•◦▪▫■□●○◆◇▶►‣⁃∙·\-–—*+]\s*/u;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,9})[.)、]?\s+(?=\S)/;

function lineOf(text: string): Line {
  let indent = 0;
  let start = 0;
  for (; start < text.length && /\s/.test(text[start] as string); start += 1)
    indent += text[start] === '\t' ? TAB : text[start] === '\u3000' ? 2 : 1;
  const said = text.slice(start);
  return {
    indent,
    bullet: BULLET.test(said),
    parts: NUMBER.exec(said)?.[1]?.split('.').length ?? 0,
    words: plain(said.replace(NUMBER, '')),
  };
}

/** Of each the last before it that is less deep; -1 for none. */
function parentsOfDepths(depths: readonly number[]): number[] {
  const above: number[] = [];
  return depths.map((depth, i) => {
    while (above.length > 0 && (depths[above.at(-1) as number] as number) >= depth) above.pop();
    const parent = above.at(-1) ?? -1;
    above.push(i);
    return parent;
  });
}

const keyOf = (name: string): string => name.trim().toLowerCase();
// biome-ignore lint/suspicious/noControlCharactersInRegex: they come with what is pasted, and nobody sees them
const CONTROL = /[\u0000-\u001f\u007f]+/g;
const line = (text: string): string => text.replaceAll(CONTROL, ' ').trim().slice(0, SHORT_TEXT_MAX);
const plain = (text: string): string => text.trim().replace(LEADING_MARK, '').replaceAll(CONTROL, ' ').trim();

/** A number as a spreadsheet shows it, "1,200.5" or "2 FTE"; null for none that a unit could have. */
function amountOf(text: string): number | null {
  const digits = /\d[\d,]{0,20}(?:\.\d{1,6})?/.exec(text.normalize('NFKC'));
  const value = digits === null ? Number.NaN : Number(digits[0].replaceAll(',', ''));
  return Number.isFinite(value) && value <= AMOUNT_MAX ? value : null;
}
