import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ExportPlan } from '../../shared/export/exportPlan.ts';
import { subsetFonts } from '../../shared/export/fonts/subsetFonts.ts';
import { svgMarkup } from '../../shared/export/svgMarkup.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { fontFolder } from './fontFolder.ts';

/**
 * The items as a PNG, without any window or font of the system. `folder` holds the bundled fonts and the rasteriser (`dist/fonts`);
 * `background` is `#rrggbb`, null for a transparent picture. What no bundled font has is drawn as a box.
 */
export async function rasterise(
  items: readonly SceneItem[],
  plan: ExportPlan,
  background: string | null,
  folder: string,
): Promise<Uint8Array> {
  await prepare(folder);
  const fonts = await subsetFonts(items, fontFolder(folder));
  const svg = svgMarkup(items, { area: plan.area, scale: plan.scale, background, title: '', missing: 'box' });
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: plan.width }, font: { fontBuffers: fonts.map(font => font.bytes) } });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}

let prepared: Promise<void> | undefined;

/** Once for the process: the module refuses a second time. A folder without it may be asked again. */
async function prepare(folder: string): Promise<void> {
  prepared ??= readFile(join(folder, 'resvg.wasm')).then(bytes => initWasm(bytes));
  try {
    await prepared;
  } catch (error) {
    prepared = undefined;
    throw error;
  }
}
