import { isChinese } from './characters.ts';

/**
 * Both fonts have these: quotes, dashes, dots. In a line with any Chinese in it they come from the Chinese font, so that a pair of quotes
 * never falls apart into two fonts; but an apostrophe in a word (“don’t”) stays Latin.
 */
export function isContextual(code: number): boolean {
  switch (code) {
    case 0xb7:
    case 0x2014:
    case 0x2015:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x2025:
    case 0x2026:
      return true;
    default:
      return false;
  }
}

export function hasChinese(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2e80 && (unit < 0xd800 || unit > 0xdfff ? isChinese(unit) : isChinese(text.codePointAt(i) ?? 0))) return true;
  }
  return false;
}

const LETTER = /\p{Script=Latin}/u;
export function isApostrophe(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2019 && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}
