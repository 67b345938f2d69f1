import i18next from 'i18next';
import type { Language } from '../model/settings.ts';
import { en } from './en.ts';
import type { MessageKey } from './messageKey.ts';
import { zh } from './zh.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

const messages = i18next.createInstance();
// Sentences are flat keys with dots in them, their values are never HTML, and everything is at hand: no loading, no waiting.
void messages.init({
  resources: { en: { translation: en }, zh: { translation: zh } },
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
});

/** To make one takes longer than to write a hundred numbers with it. */
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat('en'), zh: new Intl.NumberFormat('zh-CN') };

const PLAIN: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, zh };

/** The sentence of that key. `values` fill its `{name}` places; `count` chooses the plural form as well, and is written as the language writes numbers. */
export function translate(language: Language, key: MessageKey, values?: MessageValues): string {
  // Most have no places to be filled, and a window asks for hundreds of them in a frame.
  const plain = values === undefined ? PLAIN[language][key] : undefined;
  if (plain !== undefined) return plain;
  const count = values?.count;
  const written = typeof count === 'number' ? { replace: { ...values, count: NUMBERS[language].format(count) } } : {};
  return messages.t(key, { ...values, ...written, lng: language }) as string;
}
