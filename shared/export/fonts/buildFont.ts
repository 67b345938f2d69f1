import type { FontWeight } from '../../text/textStyle.ts';
import { type GlyphSource, glyphSource } from './glyphSource.ts';
import { type FontTables, tableOf, writeSfnt } from './sfnt.ts';

/** Characters to take, and the opened file to take them from. */
export interface FontPart {
  readonly tables: FontTables;
  readonly codes: Iterable<number>;
}

interface Glyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly leftBearing: number;
}

// Flags of a composite outline's parts.
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/**
 * One TrueType font of just these characters, gathered from files of one design, named `family`. It has no kerning, ligatures or other
 * substitutions, so that it is drawn exactly as the width tables say.
 */
export function buildFont(family: string, weight: FontWeight, parts: readonly FontPart[]): Uint8Array {
  const base = parts[0]?.tables;
  if (base === undefined) throw new Error('a font needs at least one file');
  const glyphs: Glyph[] = [];
  const characters: { code: number; glyph: number }[] = [];
  for (const [index, part] of parts.entries()) {
    const source = glyphSource(part.tables);
    const taken = new Map<number, number>();
    if (index === 0) take(source, 0, glyphs, taken);
    for (const code of part.codes) {
      const glyph = source.glyphOf(code);
      if (glyph !== 0) characters.push({ code, glyph: take(source, glyph, glyphs, taken) });
    }
  }
  characters.sort((a, b) => a.code - b.code);
  return writeSfnt(
    new Map([
      ['OS/2', os2Table(base, weight, characters)],
      ['cmap', cmapTable(characters)],
      ...outlineTables(glyphs),
      ['head', patched(base, 'head', view => view.setInt16(50, 1))],
      ['hhea', patched(base, 'hhea', view => view.setUint16(34, glyphs.length))],
      ['maxp', maxpTable(parts, glyphs.length)],
      ['name', nameTable(family)],
      ['post', postTable()],
    ]),
  );
}

/** The glyph's number in the new font; the parts of a composite one come along. */
function take(source: GlyphSource, glyph: number, glyphs: Glyph[], taken: Map<number, number>): number {
  const known = taken.get(glyph);
  if (known !== undefined) return known;
  const outline = source.outline(glyph).slice();
  const index = glyphs.push({ outline, advance: source.advance(glyph), leftBearing: source.leftBearing(glyph) }) - 1;
  taken.set(glyph, index);
  const view = new DataView(outline.buffer);
  if (outline.length === 0 || view.getInt16(0) >= 0) return index;
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, take(source, view.getUint16(at + 2), glyphs, taken));
    more = (flags & MORE_PARTS) !== 0;
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + (flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0);
  }
  return index;
}

function outlineTables(glyphs: readonly Glyph[]): [string, Uint8Array][] {
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  let size = 0;
  for (const [i, glyph] of glyphs.entries()) {
    hmtx.setUint16(4 * i, glyph.advance);
    hmtx.setInt16(4 * i + 2, glyph.leftBearing);
    size += (glyph.outline.length + 3) & ~3;
    loca.setUint32(4 * (i + 1), size);
  }
  const glyf = new Uint8Array(size);
  for (const [i, glyph] of glyphs.entries()) glyf.set(glyph.outline, loca.getUint32(4 * i));
  return [
    ['glyf', glyf],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
  ];
}

function patched(tables: FontTables, tag: string, patch: (view: DataView) => void): Uint8Array {
  const table = tableOf(tables, tag);
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  patch(new DataView(bytes.buffer));
  return bytes;
}

/** The counts that a renderer reserves memory by: the greatest of all files. */
function maxpTable(parts: readonly FontPart[], glyphCount: number): Uint8Array {
  return patched(parts[0]?.tables as FontTables, 'maxp', view => {
    for (const { tables } of parts) {
      const other = tableOf(tables, 'maxp');
      for (let at = 6; at < 32; at += 2) view.setUint16(at, Math.max(view.getUint16(at), other.getUint16(at)));
    }
    view.setUint16(4, glyphCount);
  });
}

function os2Table(base: FontTables, weight: FontWeight, characters: readonly { code: number }[]): Uint8Array {
  return patched(base, 'OS/2', view => {
    view.setUint16(4, weight);
    view.setUint16(62, (view.getUint16(62) & ~0x61) | 0x40);
    view.setUint16(64, Math.min(0xffff, characters[0]?.code ?? 0));
    view.setUint16(66, Math.min(0xffff, characters.at(-1)?.code ?? 0));
  });
}

/** Format 12, one group a character: it knows the rarer ideographs, too. */
function cmapTable(characters: readonly { code: number; glyph: number }[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(28 + 12 * characters.length));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * characters.length);
  view.setUint32(24, characters.length);
  for (const [i, { code, glyph }] of characters.entries()) {
    view.setUint32(28 + 12 * i, code);
    view.setUint32(32 + 12 * i, code);
    view.setUint32(36 + 12 * i, glyph);
  }
  return new Uint8Array(view.buffer);
}

function nameTable(family: string): Uint8Array {
  const names: readonly [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ];
  const size = names.reduce((sum, [, text]) => sum + 2 * text.length, 0);
  const start = 6 + 12 * names.length;
  const view = new DataView(new ArrayBuffer(start + size));
  view.setUint16(2, names.length);
  view.setUint16(4, start);
  let offset = 0;
  for (const [i, [id, text]] of names.entries()) {
    // Windows, Unicode, American English: what every reader looks for.
    for (const [k, value] of [3, 1, 0x409, id, 2 * text.length, offset].entries()) view.setUint16(6 + 12 * i + 2 * k, value);
    for (let k = 0; k < text.length; k += 1) view.setUint16(start + offset + 2 * k, text.charCodeAt(k));
    offset += 2 * text.length;
  }
  return new Uint8Array(view.buffer);
}

/** Version 3: no glyph names. */
function postTable(): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, 0x00030000);
  view.setInt16(8, -100);
  view.setInt16(10, 50);
  return new Uint8Array(view.buffer);
}
