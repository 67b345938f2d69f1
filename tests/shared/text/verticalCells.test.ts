import { describe, expect, it } from 'vitest';
import { measureText } from '../../../shared/text/measureText.ts';
import { verticalCells } from '../../../shared/text/verticalCells.ts';

const STYLE = { size: 10, weight: 500 } as const;
const cells = (line: string) => verticalCells(line, STYLE).map(({ text, turned }) => (turned ? `<${text}>` : text));

describe('a line set as a column', () => {
  it('stands every ideograph and its stops upright', () => {
    expect(cells('市场部。')).toEqual(['市', '场', '部', '。']);
  });

  it('lays words in letters on their side, each whole, and what encloses turns along', () => {
    expect(cells('电商IT部（Nord）')).toEqual(['电', '商', '<IT>', '部', '<（>', '<Nord>', '<）>']);
    expect(cells('Human resources')).toEqual(['<Human resources>']);
  });

  it('keeps a family of joined emoji one upright sign', () => {
    expect(cells('客👩‍👩‍👧服')).toEqual(['客', '👩‍👩‍👧', '服']);
  });

  it.each(['市场部', '电商 IT “部” 3', 'Customer care', '👩‍👩‍👧 é 负责'])('is as long as the line is wide: %s', line => {
    const last = verticalCells(line, STYLE).at(-1);
    expect((last?.at ?? 0) + (last?.length ?? 0)).toBeCloseTo(measureText(line, STYLE), 6);
  });
});
