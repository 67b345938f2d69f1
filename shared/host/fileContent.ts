/** What a text can be that is no document of ours. */
export const TEXT_KINDS = ['empty', 'blank', 'orgMode', 'json', 'markup', 'text'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What a file can be that is no document of ours; `file.kind.<kind>` names it. `zeroed` is what a power cut can leave of any file. */
export const FOREIGN_KINDS = [
  ...TEXT_KINDS,
  'otherEncoding',
  'zeroed',
  'archive',
  'office',
  'pdf',
  'picture',
  'program',
  'binary',
] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

export type TextEncoding = 'utf8' | 'utf8Bom' | 'utf16le' | 'utf16be';

/** How a text was written as bytes: what the next save will not keep, and what could not be read. */
export interface TextForm {
  readonly encoding: TextEncoding;
  /** Lines end as on Windows; a mixture counts. */
  readonly crlf: boolean;
  /** Where in the text the first bytes stand that mean nothing in that encoding; null: there are none. Each stands there as U+FFFD, a torn end as nothing. */
  readonly damagedAt: number | null;
}

/** How we write, and how a text counts that never was a file. */
export const PLAIN_TEXT: TextForm = { encoding: 'utf8', crlf: false, damagedAt: null };
