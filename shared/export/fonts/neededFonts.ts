import type { SceneItem } from '../../scene/sceneItem.ts';
import { type BundledFace, FONT_TABLES, fileWeight } from '../../text/fontTable.ts';
import type { FontWeight } from '../../text/textStyle.ts';

/** The names by which painters ask for the bundled fonts. */
export const FONT_FAMILIES: Readonly<Record<BundledFace, string>> = { latin: 'Orgsketch Latin', chinese: 'Orgsketch Chinese' };

/** One bundled font as far as a drawing needs it. */
export interface NeededFont {
  readonly face: BundledFace;
  readonly weight: FontWeight;
  readonly files: readonly { readonly name: string; readonly codes: readonly number[] }[];
}

/** The name of a font's file in the folder of bundled fonts. */
export function fontFileName(face: BundledFace, file: number, weight: FontWeight): string {
  return `${FONT_TABLES[face].files[file]?.name}-${fileWeight(face, weight)}-normal.woff`;
}

/** Which characters of which bundled fonts these items draw, by the files that have them. */
export function neededFonts(items: Iterable<SceneItem>): NeededFont[] {
  const texts = new Map<string, { face: BundledFace; weight: FontWeight; codes: Set<number> }>();
  for (const item of items) {
    for (const primitive of item.primitives) {
      if (primitive.kind !== 'text') continue;
      for (const { face, text } of primitive.runs) {
        if (face === 'system') continue;
        const key = `${face} ${primitive.weight}`;
        const needed = texts.get(key) ?? { face, weight: primitive.weight, codes: new Set() };
        texts.set(key, needed);
        for (const character of text) needed.codes.add(character.codePointAt(0) ?? 0);
      }
    }
  }
  return Array.from(texts.values(), ({ face, weight, codes }) => ({ face, weight, files: byFile(face, weight, codes) }));
}

function byFile(face: BundledFace, weight: FontWeight, codes: Iterable<number>): NeededFont['files'] {
  const files = new Map<number, number[]>();
  for (const code of codes) {
    const file = FONT_TABLES[face].fileOf(code);
    if (file === -1) continue;
    const list = files.get(file);
    if (list === undefined) files.set(file, [code]);
    else list.push(code);
  }
  return [...files].sort(([a], [b]) => a - b).map(([file, list]) => ({ name: fontFileName(face, file, weight), codes: list }));
}
