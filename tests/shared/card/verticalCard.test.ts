import { describe, expect, it } from 'vitest';
import { CARD, VERTICAL_CARD } from '../../../shared/card/cardMetrics.ts';
import { verticalCard } from '../../../shared/card/verticalCard.ts';

const words = { name: '市场部', unnamed: false, second: '', pill: '', duties: [], more: 0, dutyLines: 2 } as const;

describe('a card in vertical writing', () => {
  it('is one column wide and as high as its name', () => {
    const { width, height, name } = verticalCard(words);
    expect(name).toEqual(['市场部']);
    expect(width).toBe(2 * VERTICAL_CARD.side + CARD.nameLine);
    expect(height).toBe(VERTICAL_CARD.textTop + 3 * 14 + VERTICAL_CARD.bottom);
  });

  it('breaks a name of more than twelve characters into a second column, and cuts a third', () => {
    expect(verticalCard({ ...words, name: '国际市场营销与品牌战略合作发展部' }).name).toHaveLength(2);
    const long = verticalCard({ ...words, name: '国际市场营销'.repeat(9) });
    expect(long.name).toHaveLength(2);
    expect(long.name[1]).toMatch(/…$/);
  });

  it('grows to the left by its duties, and no column is longer than the longest may be', () => {
    const plain = verticalCard(words);
    const full = verticalCard({ ...words, duties: ['负责平台的日常运营管理，包括商品上架、订单处理等', '制定策略'], more: 3 });
    expect(full.head).toBe(plain.head);
    expect(full.duties.map(lines => lines.length)).toEqual([2, 1]);
    expect(full.width).toBe(plain.width + CARD.dutiesTop + 4 * CARD.dutyLine + 2 * CARD.dutyGap + VERTICAL_CARD.side);
    expect(full.height).toBeLessThanOrEqual(VERTICAL_CARD.textTop + VERTICAL_CARD.column + VERTICAL_CARD.bottom);
  });
});
