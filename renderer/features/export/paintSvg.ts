import { exportArea } from '../../../shared/export/exportPlan.ts';
import { subsetFonts } from '../../../shared/export/fonts/subsetFonts.ts';
import { svgMarkup } from '../../../shared/export/svgMarkup.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { windowFonts } from '../../fonts/windowFonts.ts';

/** The file of the drawing as SVG, with the characters of the bundled fonts that it needs, so that it looks the same on any machine. */
export async function* paintSvg(scene: Scene, scale: number, background: boolean, title: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const area = exportArea(scene.items);
  if (area === null) throw new Error('nothing to draw');
  const fonts = await subsetFonts(scene.items, windowFonts);
  const markup = svgMarkup(scene.items, { area, scale, background: background ? scene.background : null, title, fonts });
  yield new TextEncoder().encode(markup);
}
