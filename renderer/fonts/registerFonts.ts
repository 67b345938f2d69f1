import { FONT_FAMILIES, fontFileName } from '../../shared/export/fonts/neededFonts.ts';
import { type BundledFace, FONT_TABLES } from '../../shared/text/fontTable.ts';
import { FONT_WEIGHTS } from '../../shared/text/textStyle.ts';
import { fontUrl } from './fontUrls.ts';

const FACES: readonly BundledFace[] = ['latin', 'chinese'];

/**
 * Makes the bundled fonts known to a window or a worker (`document.fonts`, `self.fonts`), once, before anything is drawn. Nothing is
 * loaded by it: each file comes when a character of its own is first shown.
 */
export function registerFonts(fonts: FontFaceSet): void {
  for (const face of FACES) {
    for (const weight of FONT_WEIGHTS) {
      for (const [index, file] of FONT_TABLES[face].files.entries()) {
        const source = `url("${fontUrl(fontFileName(face, index, weight))}") format("woff")`;
        const unicodeRange = `U+${file.characters.replaceAll(',', ',U+')}`;
        fonts.add(new FontFace(FONT_FAMILIES[face], source, { weight: String(weight), unicodeRange, display: 'swap' }));
      }
    }
  }
}
