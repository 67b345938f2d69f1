import type { Language } from '../../../../shared/model/settings.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };
/** Characters that a fact's tile holds in its weight; a longer number is shown short, and whole in its tooltip and while typed. */
const TILE = 9;

/** A plain number: people, counts. At most two decimals. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}

/** Money in full: "¥14,400,000". A currency that the system does not know is written as its three letters. */
export function formatMoney(language: Language, currency: string, value: number): string {
  return money(language, currency, {}).format(value);
}

/** Money short enough for a tile: "¥14.4M", "¥1440万". */
export function formatMoneyShort(language: Language, currency: string, value: number): string {
  const whole = formatMoney(language, currency, value);
  return whole.length <= TILE ? whole : money(language, currency, { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
}

function money(language: Language, currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const digits = options.notation === 'compact' ? {} : { minimumFractionDigits: 0, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...digits,
    ...options,
  });
}
