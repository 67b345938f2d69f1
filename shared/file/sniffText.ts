/** What a text is that is not one of our documents. */
export const FOREIGN_KINDS = ['empty', 'orgMode', 'json', 'markup', 'utf16', 'binary', 'text'] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

/** Characters looked at: a file shows what it is at its beginning. */
const HEAD = 4_096;
const ORG_MODE = /^(?:\*+ \S|#\+[A-Za-z_]+:|:PROPERTIES:|.*-\*-.*\bmode: *org\b)/m;
const NUL = '\u0000';
/** What a decoder puts where bytes are no UTF-8. */
const REPLACEMENT = '\ufffd';

/** A kind for every text, whatever it holds. JSON is told by its first character: whether it is well formed is not asked here. */
export function sniffText(text: string): ForeignKind {
  const head = text.slice(0, HEAD);
  const start = head.trimStart();
  if (start === '') return 'empty';
  if (head.includes(NUL) || count(head, REPLACEMENT) * 20 > head.length) return looksLikeUtf16(head) ? 'utf16' : 'binary';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<')) return 'markup';
  return ORG_MODE.test(head) ? 'orgMode' : 'text';
}

/** Read as UTF-8, UTF-16 has a NUL beside each ASCII character, and a mark at its beginning that no UTF-8 has. */
function looksLikeUtf16(head: string): boolean {
  return head.startsWith(REPLACEMENT + REPLACEMENT) || count(head, NUL) * 5 > head.length * 2;
}

const count = (text: string, character: string): number => text.split(character).length - 1;
