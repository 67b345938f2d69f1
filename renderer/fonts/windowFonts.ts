import type { FontSource } from '../../shared/export/fonts/subsetFonts.ts';
import { fontUrl } from './fontUrls.ts';

/** The bundled fonts as files, for an SVG that carries them along. */
export const windowFonts: FontSource = {
  async read(name) {
    const response = await fetch(fontUrl(name));
    if (!response.ok) throw new Error(`font file ${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  async inflate(bytes) {
    const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
};
