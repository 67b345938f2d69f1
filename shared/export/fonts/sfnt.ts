/** The tables of a font file by their four-letter tags, as TrueType lays them out. */
export type FontTables = ReadonlyMap<string, DataView>;

/** Undoes zlib's deflate: Node and browsers have it under different names. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

const WOFF = 0x774f4646;

/** Opens a WOFF file. Throws when the bytes are none: the fonts come with the app, so that is a bug of the build. */
export async function readWoff(bytes: Uint8Array, inflate: Inflate): Promise<FontTables> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== WOFF) throw new Error('not a WOFF font');
  const tables = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(12); i += 1) {
    const entry = 44 + 20 * i;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 4);
    const packed = bytes.subarray(offset, offset + view.getUint32(entry + 8));
    if (!NEEDED.has(tag)) continue;
    const table = packed.length === view.getUint32(entry + 12) ? packed : await inflate(packed);
    tables.set(tag, new DataView(table.buffer, table.byteOffset, table.byteLength));
  }
  return tables;
}

const NEEDED = new Set(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'OS/2']);

export function tableOf(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** A TrueType file of those tables, with the check sums that some systems insist on. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  let size = 12 + 16 * tags.length;
  for (const tag of tags) size += padded(tables.get(tag)?.length ?? 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * tags.length - 16 * 2 ** power);
  let offset = 12 + 16 * tags.length;
  let head = 0;
  for (const [i, tag] of tags.entries()) {
    const table = tables.get(tag) ?? new Uint8Array();
    bytes.set(table, offset);
    for (let k = 0; k < 4; k += 1) bytes[12 + 16 * i + k] = tag.charCodeAt(k);
    view.setUint32(16 + 16 * i, checksum(view, offset, padded(table.length)));
    view.setUint32(20 + 16 * i, offset);
    view.setUint32(24 + 16 * i, table.length);
    if (tag === 'head') head = offset;
    offset += padded(table.length);
  }
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0);
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
