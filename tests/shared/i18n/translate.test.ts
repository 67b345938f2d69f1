import { describe, expect, it } from 'vitest';
import { translate } from '../../../shared/i18n/translate.ts';

describe('a sentence', () => {
  it('takes the form of its number in English, and its one form in Chinese', () => {
    const copied = (language: 'en' | 'zh', count: number) => translate(language, 'announce.copied', { count });
    expect([0, 1, 2].map(count => copied('en', count))).toEqual(['0 things copied', '1 thing copied', '2 things copied']);
    const chinese = [0, 1, 2].map(count => copied('zh', count).replace(String(count), '#'));
    expect(new Set(chinese).size).toBe(1);
  });

  it('groups the digits of a count', () => {
    expect(translate('en', 'status.units', { count: 12_345 })).toBe('12,345 units');
    expect(translate('zh', 'status.units', { count: 12_345 })).toBe('12,345 个单位');
  });

  it('says what is put in as it is, be it markup, braces or another sentence’s key', () => {
    for (const step of ['<b>&', '{step}', '$t(refusal.gone)', '$1'])
      expect(translate('en', 'announce.undone', { step })).toBe(`Undone: ${step}`);
  });
});
