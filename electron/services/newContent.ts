import type { FileHandle } from 'node:fs/promises';

/**
 * What is to be written: bytes, or what would be too much for memory, to be had piece by piece as often as it is asked for.
 */
export type NewContent = Uint8Array | { pieces(): AsyncIterable<Uint8Array> };

/** Adds it to an open file. Throws what the file system throws. */
export async function writeContent(file: FileHandle, content: NewContent): Promise<void> {
  if (content instanceof Uint8Array) await file.writeFile(content);
  else for await (const piece of content.pieces()) await file.writeFile(piece);
}

export async function wholeOf(content: NewContent): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  const pieces: Uint8Array[] = [];
  for await (const piece of content.pieces()) pieces.push(piece);
  return Buffer.concat(pieces);
}
