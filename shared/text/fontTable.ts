import { CodePointMap } from './codePointMap.ts';
import chineseData from './tables/chinese.json';
import latinData from './tables/latin.json';
import type { FontWeight } from './textStyle.ts';

/** Parts of one em in which every advance is a whole number, for both fonts: sums are exact, whatever their order. */
export const UNITS_PER_EM = 256_000;

export type BundledFace = 'latin' | 'chinese';

/** One bundled font: its characters are spread over several files, each of which can be loaded by itself. */
export interface FontTable {
  /** Advance of a character in `UNITS_PER_EM`; -1 for one that the font lacks. */
  advance(code: number, weight: FontWeight): number;
  has(code: number): boolean;
  /** Index into `files`; -1 for a character that the font lacks. */
  fileOf(code: number): number;
  readonly files: readonly FontFile[];
  /** The weights with files of their own. */
  readonly weights: readonly FontWeight[];
}

export interface FontFile {
  /** Without weight and ending: `inter-latin`. */
  readonly name: string;
  /** What the file is there for, as `4e00-4e02,4e07`. */
  readonly characters: string;
}

interface TableData {
  readonly unitsPerEm: number;
  readonly files: readonly FontFile[];
  readonly advances: Readonly<Record<string, string>>;
}

export const FONT_TABLES: Readonly<Record<BundledFace, FontTable>> = { latin: readTable(latinData), chinese: readTable(chineseData) };

/** The weight whose file draws that weight: semibold Chinese is drawn by the medium one. */
export function fileWeight(face: BundledFace, weight: FontWeight): FontWeight {
  return FONT_TABLES[face].weights.includes(weight) ? weight : 500;
}

function readTable(data: TableData): FontTable {
  const files = new CodePointMap();
  const codes: number[] = [];
  for (const [index, file] of data.files.entries()) {
    for (const code of codesOf(file.characters)) {
      files.set(code, index);
      codes.push(code);
    }
  }
  codes.sort((a, b) => a - b);
  const weights = Object.keys(data.advances).map(Number) as FontWeight[];
  const advances = new Map(weights.map(weight => [weight, advancesOf(data.advances[weight] ?? '', codes, UNITS_PER_EM / data.unitsPerEm)]));
  const fallback = advances.get(500) ?? new CodePointMap();
  return {
    advance: (code, weight) => (advances.get(weight) ?? fallback).get(code),
    has: code => files.get(code) !== -1,
    fileOf: code => files.get(code),
    files: data.files,
    weights,
  };
}

function* codesOf(ranges: string): Iterable<number> {
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.split('-');
    const end = Number.parseInt(last, 16);
    for (let code = Number.parseInt(first, 16); code <= end; code += 1) yield code;
  }
}

/** `runs` holds the advances in the order of `codes`, equal ones together as `1000*20`. */
function advancesOf(runs: string, codes: readonly number[], scale: number): CodePointMap {
  const map = new CodePointMap();
  let next = 0;
  for (const run of runs.split(',')) {
    const [advance = '0', times = '1'] = run.split('*');
    for (let end = next + Number(times); next < end; next += 1) map.set(codes[next] ?? 0, Number(advance) * scale);
  }
  return map;
}
