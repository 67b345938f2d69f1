import type { ExportPlan } from '../../../../shared/export/exportPlan.ts';
import { paintCanvas } from '../../../../shared/export/paintCanvas.ts';
import { itemsOfStripe, type Stripe, stripesOf, withBleed } from '../../../../shared/export/stripes.ts';
import type { PngOrder } from './pngMessages.ts';

/** Paints the stripes of a picture, one after the other, on one canvas. The fonts must be loaded. Throws when the browser has no memory for it. */
export function stripePainter({ items, plan, background, stripePixels }: PngOrder): (stripe: Stripe) => Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(plan.width, mostRows(plan, stripePixels));
  // In memory and not on the graphics card, whose textures end at 16,384 px a side on many machines: beyond, the picture would be blank.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D context');
  return async stripe => {
    const painted = withBleed(plan, stripe);
    context.reset();
    if (background !== null) {
      context.fillStyle = background;
      context.fillRect(0, 0, plan.width, painted.rows);
    }
    // Whole pixels first: so the places are rounded as they would be in one picture.
    context.translate(0, -painted.top);
    context.scale(plan.scale, plan.scale);
    context.translate(-plan.area.x, -plan.area.y);
    paintCanvas(context, itemsOfStripe(items, plan, painted), Path2D);
    const { data } = context.getImageData(0, stripe.top - painted.top, plan.width, stripe.rows);
    return new Uint8Array(data.buffer);
  };
}

const mostRows = (plan: ExportPlan, stripePixels?: number): number =>
  Math.max(...stripesOf(plan, stripePixels).map(stripe => withBleed(plan, stripe).rows));
