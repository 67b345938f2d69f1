import { allStandAlone } from './characters.ts';

const SUSPECT = /(?!\n)\p{C}|\p{M}|[\u2028\u2029]/u;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const HALF_CHARACTER = /\p{Cs}/gu;
// Control characters, direction overrides, soft hyphens and what no XML may hold; joiners and the tags of flags are kept.
const INVISIBLE = /(?![\n\u200b-\u200d\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text as it can be drawn: combining marks composed where possible, `\n` as the only line end, tabs as spaces, control and direction
 * characters left out, half characters shown as U+FFFD. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  if (allStandAlone(text) || !SUSPECT.test(text)) return text;
  return text.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(HALF_CHARACTER, '\ufffd').replace(INVISIBLE, '').normalize('NFC');
}

/** The same for what is drawn in one line: line ends count as spaces. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return clean.includes('\n') ? clean.replaceAll('\n', ' ') : clean;
}
