import { describe, expect, it } from 'vitest';
import { formatMoneyShort } from '../../../renderer/features/inspector/fields/formatAmount.ts';
import { parseAmount } from '../../../renderer/features/inspector/fields/parseAmount.ts';

describe('a typed number', () => {
  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['1,200,000.25', 1_200_000.25],
    ['14.4M', 14_400_000],
    ['4.35 m', 4_350_000],
    ['300k', 300_000],
    ['1440万', 14_400_000],
    ['1.2亿元', 120_000_000],
    ['¥ 14,400,000', 14_400_000],
    ['CN¥5', 5],
    ['EUR 1 200', 1200],
    ['5 CNY', 5],
    ['１２．５', 12.5],
    ['-3', -3],
  ])('%s is read', (typed, value) => expect(parseAmount(typed)).toEqual({ ok: true, value }));

  it('left empty is unknown, not zero', () => expect(parseAmount('  ')).toEqual({ ok: true, value: null }));

  it.each(['abc', '1,5', '1.200,5', '12 or so', '1e5', '--3', '1,20,000'])('%s is not guessed at', typed =>
    expect(parseAmount(typed)).toEqual({ ok: false }),
  );

  it.each(['en', 'zh'] as const)('can be read again as the window writes it (%s)', language => {
    for (const value of [0, 950, 14_400_000, 125_500]) {
      expect(parseAmount(formatMoneyShort(language, 'CNY', value))).toEqual({ ok: true, value });
    }
  });
});
