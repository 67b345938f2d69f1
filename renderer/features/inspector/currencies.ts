import type { Language } from '../../../shared/model/settings.ts';

/** The ones that our users bill and budget in; a file's own other one joins them. */
const COMMON = [
  'EUR',
  'USD',
  'CNY',
  'GBP',
  'CHF',
  'JPY',
  'HKD',
  'SGD',
  'TWD',
  'KRW',
  'INR',
  'AUD',
  'CAD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'AED',
  'BRL',
];

/** Currencies to choose from, each with its name in the interface's language; `current` is always among them. */
export function currencies(language: Language, current: string): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'currency' });
  const codes = COMMON.includes(current) ? COMMON : [current, ...COMMON];
  return codes.map(code => ({ code, name: `${code} · ${names.of(code) ?? code}` }));
}
