import { LEADING_MARK } from '../../../../shared/fragment/leadingMark.ts';

/** The duties that a pasted text of several lines says: a line each, without the marks of the list that it came from. */
export function dutiesOfText(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim().replace(LEADING_MARK, '').trim())
    .filter(line => line !== '');
}
