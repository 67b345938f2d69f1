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

const PLAIN: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, zh };

/** The sentence of that key. `values` fill its `{name}` places; `count` chooses the plural form as well. */
export function translate(language: Language, key: MessageKey, values?: MessageValues): string {
  // Most have no places to be filled, and a window asks for hundreds of them in a frame.
  const plain = values === undefined ? PLAIN[language][key] : undefined;
  return plain ?? (messages.t(key, { ...values, lng: language }) as string);
}
