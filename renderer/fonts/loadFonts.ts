import { FONT_FAMILIES, neededFonts } from '../../shared/export/fonts/neededFonts.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';

/** Loads the font files that these items need, and no others: a canvas draws with what is there and doesn't wait. */
export async function loadFonts(fonts: FontFaceSet, items: Iterable<SceneItem>): Promise<void> {
  const loading = neededFonts(items).map(({ face, weight, files }) => {
    const text = files.map(file => String.fromCodePoint(...file.codes)).join('');
    return fonts.load(`${weight} 16px "${FONT_FAMILIES[face]}"`, text);
  });
  await Promise.all(loading);
}
