import type { ExportPlan } from '../../../shared/export/exportPlan.ts';
import { paintCanvas } from '../../../shared/export/paintCanvas.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { loadFonts } from '../../fonts/loadFonts.ts';

/** The picture of a plan. Throws when the browser has no memory for it: it would hand out a blank one otherwise. */
export async function paintPng(scene: Scene, plan: ExportPlan, background: boolean): Promise<Blob> {
  await loadFonts(document.fonts, scene.items);
  const canvas = new OffscreenCanvas(plan.width, plan.height);
  // In memory and not on the graphics card, whose textures end at 16,384 px a side on many machines: beyond, the picture would be blank.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D context');
  if (background) {
    context.fillStyle = scene.background;
    context.fillRect(0, 0, plan.width, plan.height);
  }
  context.scale(plan.scale, plan.scale);
  context.translate(-plan.area.x, -plan.area.y);
  paintCanvas(context, scene.items, Path2D);
  return canvas.convertToBlob({ type: 'image/png' });
}
