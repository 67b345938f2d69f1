/** Ideographs, kana, Chinese punctuation and full-width forms: what makes a line a Chinese one and may be broken between any two. */
export function isChinese(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    code <= 0x9fff ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Draws nothing and takes no room by itself: joiners, variation selectors, tags, the break of no width. */
export function isIgnorable(code: number): boolean {
  if (code < 0x200b) return false;
  return code <= 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe0fff);
}

export function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/** Belongs to the character before it: a combining mark, a joiner, a variation selector, a skin tone. */
export function extendsCluster(code: number): boolean {
  if (code < 0x300 || code === 0x200b) return false;
  return isIgnorable(code) || (code >= 0x1f3fb && code <= 0x1f3ff) || isMark(code);
}

export function isMark(code: number): boolean {
  // Ideographs and full-width forms are the bulk of a text, and asking for their Unicode category is slow.
  if (code < 0x300 || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef)) return false;
  return MARK.test(String.fromCodePoint(code));
}
const MARK = /\p{M}/u;

/** How wide to expect a character of a font that nobody knows, in em. */
export function expectedWidth(code: number): number {
  if (code >= 0x1f000 && code <= 0x1faff) return 1.25;
  return code < 0x2e80 && !(code >= 0x1100 && code <= 0x115f) && !(code >= 0x2190 && code <= 0x2bff) ? 0.65 : 1;
}

/**
 * Neither its width nor its font nor where it begins depends on a neighbour, and it is drawn as it is: visible Latin letters, ideographs, full-width forms.
 * Nearly all that people write; all else goes a longer way.
 */
export function standsAlone(code: number): boolean {
  if (code < 0x300) return code >= 0x20 && (code < 0x7f || (code >= 0xa0 && code !== 0xad && code !== 0xb7));
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff00 && code <= 0xffef);
}

/** The same for every character of the text. */
export function allStandAlone(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!standsAlone(text.charCodeAt(i))) return false;
  return true;
}
