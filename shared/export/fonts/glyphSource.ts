import { type FontTables, tableOf } from './sfnt.ts';

/** The glyphs of one font file. */
export interface GlyphSource {
  /** 0 for a character that the file lacks. */
  glyphOf(code: number): number;
  /** The outline as stored; empty for a space. */
  outline(glyph: number): Uint8Array;
  advance(glyph: number): number;
  leftBearing(glyph: number): number;
}

export function glyphSource(tables: FontTables): GlyphSource {
  const glyf = tableOf(tables, 'glyf');
  const loca = tableOf(tables, 'loca');
  const hmtx = tableOf(tables, 'hmtx');
  const longOffsets = tableOf(tables, 'head').getInt16(50) === 1;
  const metrics = tableOf(tables, 'hhea').getUint16(34);
  const offset = (glyph: number): number => (longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return {
    glyphOf: characterMap(tableOf(tables, 'cmap')),
    outline: glyph => new Uint8Array(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph)),
    advance: glyph => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    leftBearing: glyph => hmtx.getInt16(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
  };
}

function characterMap(cmap: DataView): (code: number) => number {
  let best = -1;
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const offset = cmap.getUint32(8 + 8 * i);
    const format = cmap.getUint16(offset);
    // Format 12 knows all characters, format 4 those of the basic plane.
    if (format === 12 || (format === 4 && (best === -1 || cmap.getUint16(best) !== 12))) best = offset;
  }
  if (best === -1) throw new Error('the font has no character map that can be read');
  const start = best;
  return cmap.getUint16(start) === 12 ? code => lookUp12(cmap, start, code) : code => lookUp4(cmap, start, code);
}

function lookUp12(cmap: DataView, start: number, code: number): number {
  for (let i = 0; i < cmap.getUint32(start + 12); i += 1) {
    const group = start + 16 + 12 * i;
    const first = cmap.getUint32(group);
    if (code >= first && code <= cmap.getUint32(group + 4)) return cmap.getUint32(group + 8) + code - first;
  }
  return 0;
}

function lookUp4(cmap: DataView, start: number, code: number): number {
  const doubleCount = cmap.getUint16(start + 6);
  for (let i = 0; i < doubleCount; i += 2) {
    const end = cmap.getUint16(start + 14 + i);
    if (code > end) continue;
    const first = cmap.getUint16(start + 16 + doubleCount + i);
    if (code < first) return 0;
    const delta = cmap.getUint16(start + 16 + 2 * doubleCount + i);
    const at = start + 16 + 3 * doubleCount + i;
    const range = cmap.getUint16(at);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.getUint16(at + range + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
