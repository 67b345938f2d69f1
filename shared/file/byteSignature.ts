import type { ForeignKind } from '../host/fileContent.ts';

/** Bytes looked at. */
const HEAD = 4_096;

type Signature = readonly [kind: ForeignKind, at: number, start: string];

/** How files of other programs begin. Two letters alone could begin a text as well: those need a control character near them. */
const SIGNATURES: readonly Signature[] = [
  ['pdf', 0, '%PDF-'],
  ['office', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['archive', 0, 'PK\x03\x04'],
  ['archive', 0, 'PK\x05\x06'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['picture', 0, '\x89PNG\r\n\x1a\n'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, 'GIF87a'],
  ['picture', 0, 'GIF89a'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftypavif'],
  ['picture', 4, 'ftypheic'],
  ['program', 0, '\x7fELF'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
  ['program', 0, '\xca\xfe\xba\xbe'],
];
const SHORT_SIGNATURES: readonly Signature[] = [
  ['picture', 0, 'BM'],
  ['program', 0, 'MZ'],
];
/** Parts that every file of Word, Excel or PowerPoint has, and those of LibreOffice: they are archives as well. */
const OFFICE_PARTS = /\[Content_Types\]\.xml|_rels\/\.rels|mimetypeapplication\/vnd\.oasis/;

/** What the first bytes show for certain; null when they show nothing, as those of a text do. */
export function byteSignature(bytes: Uint8Array): ForeignKind | null {
  const head = latin1(bytes, HEAD);
  const short = head.slice(0, 64).includes('\0') ? SHORT_SIGNATURES : [];
  const found = [...SIGNATURES, ...short].find(([, at, start]) => head.startsWith(start, at));
  if (found === undefined) return null;
  return found[0] === 'archive' && OFFICE_PARTS.test(head) ? 'office' : found[0];
}

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array, most: number): string {
  return String.fromCharCode(...bytes.subarray(0, most));
}
