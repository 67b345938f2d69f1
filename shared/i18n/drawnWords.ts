import type { Language } from '../model/settings.ts';
import { translate } from './translate.ts';

/** So many are remembered: more than a drawing has different ones. */
const MOST = 2_000;
const known = new Map<string, string>();

/** Words that a drawing adds to nearly every card, with a number in them: ten thousand cards say a few hundred different ones. */
export function drawnWords(language: Language, key: 'drawing.fte' | 'drawing.more', value: string | number): string {
  const of = `${language} ${key} ${value}`;
  let words = known.get(of);
  if (words === undefined) {
    words = translate(language, key, key === 'drawing.fte' ? { fte: value } : { count: value });
    if (known.size >= MOST) known.clear();
    known.set(of, words);
  }
  return words;
}
