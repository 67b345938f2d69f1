import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createDeflate } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ExportPlan } from '../../shared/export/exportPlan.ts';
import { subsetFonts } from '../../shared/export/fonts/subsetFonts.ts';
import { type PngPainter, pngPieces } from '../../shared/export/png/pngPieces.ts';
import { itemsOfStripe, type Stripe, stripeArea, withBleed } from '../../shared/export/stripes.ts';
import { svgMarkup } from '../../shared/export/svgMarkup.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { demultiply } from './demultiply.ts';
import { fontFolder } from './fontFolder.ts';

/**
 * The items as the pieces of a PNG, without any window or font of the system. `folder` holds the bundled fonts and the rasteriser
 * (`dist/fonts`); `background` is `#rrggbb`, null for a transparent picture. What no bundled font has is drawn as a box.
 */
export async function* rasterise(
  items: readonly SceneItem[],
  plan: ExportPlan,
  background: string | null,
  folder: string,
  { painted, stripePixels }: Pick<PngPainter, 'painted' | 'stripePixels'> = {},
): AsyncGenerator<Uint8Array, void> {
  await prepare(folder);
  const fonts = (await subsetFonts(items, fontFolder(folder))).map(font => font.bytes);
  yield* pngPieces(plan, {
    paint: async stripe => paintStripe(items, plan, stripe, background, fonts),
    compress: rows => pipeline(rows, createDeflate(), () => undefined),
    opaque: background !== null,
    ...(painted === undefined ? {} : { painted }),
    ...(stripePixels === undefined ? {} : { stripePixels }),
  });
}

function paintStripe(
  items: readonly SceneItem[],
  plan: ExportPlan,
  stripe: Stripe,
  background: string | null,
  fonts: Uint8Array[],
): Uint8Array {
  const painted = withBleed(plan, stripe);
  const svg = svgMarkup(itemsOfStripe(items, plan, painted), {
    area: stripeArea(plan, painted),
    scale: plan.scale,
    background: null,
    title: '',
    missing: 'box',
  });
  const picture = new Resvg(svg, { ...(background === null ? {} : { background }), font: { fontBuffers: fonts } });
  try {
    const image = picture.render();
    try {
      const pixels = image.pixels.subarray(4 * plan.width * (stripe.top - painted.top)).subarray(0, 4 * plan.width * stripe.rows);
      if (background === null) demultiply(pixels);
      return pixels;
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
