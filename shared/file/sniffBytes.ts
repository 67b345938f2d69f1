import type { ForeignKind } from '../host/fileContent.ts';
import { decodeBytes } from './decodeBytes.ts';
import { beginsAsOurs } from './format.ts';
import { sniffText } from './sniffText.ts';

/** Bytes that tell what a file is. */
export const SNIFF_BYTES = 16_384;

/** What is there, told by the beginning alone: for the question before it is replaced. `document`: it begins as ours do, sound or not. */
export function sniffBytes(bytes: Uint8Array): ForeignKind | 'document' {
  const decoded = decodeBytes(bytes.subarray(0, SNIFF_BYTES));
  if (!decoded.ok) return decoded.error;
  return beginsAsOurs(decoded.value.text) ? 'document' : sniffText(decoded.value.text).kind;
}
