import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { FontSource } from '../../shared/export/fonts/subsetFonts.ts';

/** The bundled fonts in the folder that the build made for them (`dist/fonts`). */
export function fontFolder(folder: string): FontSource {
  return { read: name => readFile(join(folder, name)), inflate: promisify(inflate) };
}
