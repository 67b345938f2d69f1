import type { SceneItem } from '../../scene/sceneItem.ts';
import type { FontWeight } from '../../text/textStyle.ts';
import { buildFont } from './buildFont.ts';
import { FONT_FAMILIES, neededFonts } from './neededFonts.ts';
import { type Inflate, readWoff } from './sfnt.ts';

/** Where the bundled fonts are: a folder beside the program, or addresses of the window's own files. */
export interface FontSource {
  /** The bytes of the font file of that name. */
  read(name: string): Promise<Uint8Array>;
  readonly inflate: Inflate;
}

/** A font with just the characters of one drawing. */
export interface SubsetFont {
  readonly family: string;
  readonly weight: FontWeight;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
}

/** One small font for each face and weight that the items draw: what an export carries along, so that it relies on no other. */
export async function subsetFonts(items: Iterable<SceneItem>, source: FontSource): Promise<SubsetFont[]> {
  return Promise.all(
    neededFonts(items)
      .filter(font => font.files.length > 0)
      .map(async ({ face, weight, files }) => {
        const parts = await Promise.all(
          files.map(async ({ name, codes }) => ({ codes, tables: await readWoff(await source.read(name), source.inflate) })),
        );
        const family = FONT_FAMILIES[face];
        return { family, weight, bytes: buildFont(family, weight, parts) };
      }),
  );
}
