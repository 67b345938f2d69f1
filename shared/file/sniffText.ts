import type { TextKind } from '../host/fileContent.ts';

/** Characters looked at: a file shows what it is at its beginning. */
const HEAD = 4_096;
const ORG_MODE = /^(?:\*+ \S|#\+[A-Za-z_]+:|:PROPERTIES:|.*-\*-.*\bmode: *org\b)/m;

/** What a text is, and the first character that shows it. */
export interface Sniffed {
  readonly kind: TextKind;
  readonly offset: number;
}

/** A kind for every text, whatever it holds. JSON is told by its first character: whether it is well formed, and ours, is not asked here. */
export function sniffText(text: string): Sniffed {
  if (text === '') return { kind: 'empty', offset: 0 };
  const offset = text.search(/\S/);
  if (offset === -1) return { kind: 'blank', offset: 0 };
  const first = text.charAt(offset);
  if (first === '{' || first === '[') return { kind: 'json', offset };
  if (first === '<') return { kind: 'markup', offset };
  const heading = text.slice(0, HEAD).search(ORG_MODE);
  return heading === -1 ? { kind: 'text', offset } : { kind: 'orgMode', offset: heading };
}
