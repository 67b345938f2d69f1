import { err, ok, type Result } from '../base/result.ts';
import type { ForeignKind, TextEncoding, TextForm } from '../host/fileContent.ts';
import { byteSignature } from './byteSignature.ts';
import { beginsAsOurs } from './format.ts';
import { textEncoding } from './textEncoding.ts';

interface Decoder {
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}
// The Encoding Standard's own: a global of pages and of Node alike, though not of the language.
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => Decoder;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const LABELS: Readonly<Record<TextEncoding, string>> = { utf8: 'utf-8', utf8Bom: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' };

/** Control characters that no text has; tab, the ends of lines and of pages, and escape are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const HEAD = 4_096;

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly form: TextForm;
}

/**
 * The bytes of a file as text, whatever Unicode encoding it is in; an error is what they are instead. A file that begins as ours do is text
 * even where bytes of it are damaged: `form.damagedAt` says from where on, and such a text must not be taken for whole.
 */
export function decodeBytes(bytes: Uint8Array): Result<DecodedText, ForeignKind> {
  const signature = byteSignature(bytes);
  if (signature !== null) return err(signature);
  if (bytes.length > 0 && bytes.every(byte => byte === 0)) return err('zeroed');
  const encoding = textEncoding(bytes);
  const { text, damagedAt } = decodeAs(encoding, bytes);
  if (!beginsAsOurs(text)) {
    const head = text.slice(0, HEAD);
    if (CONTROLS.test(head)) return err('binary');
    // One that breaks off in the middle of a character is a text still.
    if (damagedAt !== null && damagedAt < text.length) return err(encoding === 'utf8' ? 'otherEncoding' : 'binary');
  }
  return ok({ text, form: { encoding, crlf: text.includes('\r\n'), damagedAt } });
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): { text: string; damagedAt: number | null } {
  const label = LABELS[encoding];
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), damagedAt: null };
  } catch {
    const lenient = () => new TextDecoder(label, { fatal: false });
    const text = lenient().decode(bytes, { stream: true });
    if (label !== 'utf-8') return { text, damagedAt: firstOtherUnit(text, bytes, encoding === 'utf16le') };
    // What reads as it was written is sound; the first byte that would be written otherwise is not.
    const marked = encoding === 'utf8Bom' ? bytes.subarray(3) : bytes;
    const again = new TextEncoder().encode(text);
    let sound = 0;
    while (sound < again.length && again[sound] === marked[sound]) sound += 1;
    return { text, damagedAt: lenient().decode(marked.subarray(0, sound), { stream: true }).length };
  }
}

/** The index of the first character that does not stand so in the bytes; the length of the text when only its end is torn. */
function firstOtherUnit(text: string, bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint16(0, littleEndian) === 0xfeff ? 2 : 0;
  let index = 0;
  while (index < text.length && view.getUint16(start + index * 2, littleEndian) === text.charCodeAt(index)) index += 1;
  return index;
}
