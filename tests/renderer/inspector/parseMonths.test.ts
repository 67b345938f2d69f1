import { describe, expect, it } from 'vitest';
import { parseMonths } from '../../../renderer/features/inspector/fields/parseMonths.ts';
import { translate } from '../../../shared/i18n/translate.ts';

describe('typed months', () => {
  it.each([
    ['6', 6],
    ['6 months', 6],
    ['1 month', 1],
    ['12 Months', 12],
    ['6个月', 6],
    ['6 个月', 6],
    ['１２月', 12],
    ['120', 120],
  ])('%s are read', (typed, value) => expect(parseMonths(typed)).toEqual({ ok: true, value }));

  it('left empty are unknown', () => expect(parseMonths(' ')).toEqual({ ok: true, value: null }));

  it.each(['0', '121', '1.5', '-6', '6 weeks', 'months', '个月', 'half a year'])('%s are not guessed at', typed =>
    expect(parseMonths(typed)).toEqual({ ok: false }),
  );

  it.each(['en', 'zh'] as const)('can be read again as the window writes them (%s)', language => {
    for (const count of [1, 6]) {
      expect(parseMonths(translate(language, 'inspector.position.months', { count }))).toEqual({ ok: true, value: count });
    }
  });
});
