import type { TextEncoding } from '../host/fileContent.ts';
import { latin1 } from './byteSignature.ts';

/** Bytes looked at: our own first line is longer. */
const HEAD = 32;

/** The encoding that a byte order mark names; without one UTF-16 where it is plain to see, in which each letter of English has a zero beside it; else UTF-8. */
export function textEncoding(bytes: Uint8Array): TextEncoding {
  const head = latin1(bytes, HEAD);
  if (head.startsWith('\xef\xbb\xbf')) return 'utf8Bom';
  // What goes on with zeros is UTF-32, of which no program makes files.
  if (head.startsWith('\xff\xfe') && !head.startsWith('\0\0', 2)) return 'utf16le';
  if (head.startsWith('\xfe\xff')) return 'utf16be';
  if (/^(?:[^\0]\0){4,}$/.test(head)) return 'utf16le';
  return /^(?:\0[^\0]){4,}$/.test(head) ? 'utf16be' : 'utf8';
}
