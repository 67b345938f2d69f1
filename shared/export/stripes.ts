import { inflate, overlaps, type Rect } from '../base/geometry.ts';
import type { SceneItem } from '../scene/sceneItem.ts';
import type { ExportPlan } from './exportPlan.ts';

/** Pixels of a picture that are in memory at once, at most: beside the painter's own memory four bytes each, a few times over. */
export const STRIPE_PIXELS = 16 * 1024 * 1024;
/** Rows. Whole steps are whole px at every whole scale, so that places in a stripe are rounded as they would be in the picture. */
const STEP = 24;
/** px. No letter is higher. */
const BLEED = 24;
/** px. As far as an edge is smoothed beyond an item's bounds. */
const EDGE = 2;

/** Some rows of a picture, over its whole width. */
export interface Stripe {
  /** Pixels from the top of the picture. */
  readonly top: number;
  /** Pixels. */
  readonly rows: number;
}

/** The stripes that a picture is painted in, from the top; none has more than `mostPixels`, unless a few rows have. */
export function stripesOf({ width, height }: ExportPlan, mostPixels: number = STRIPE_PIXELS): Stripe[] {
  const most = STEP * Math.max(1, Math.floor(mostPixels / (STEP * width)));
  return Array.from({ length: Math.ceil(height / most) }, (_, i) => ({ top: i * most, rows: Math.min(most, height - i * most) }));
}

/**
 * The stripe with some rows more on either side, which are painted and not used. Painters cut a curve in two where the bitmap ends and round the
 * halves otherwise: with these rows a letter or a corner is cut outside of what is used, and there is no seam to be seen.
 */
export function withBleed({ height, scale }: ExportPlan, { top, rows }: Stripe): Stripe {
  const bleed = STEP * Math.ceil((BLEED * scale) / STEP);
  const from = Math.max(0, top - bleed);
  return { top: from, rows: Math.min(height, top + rows + bleed) - from };
}

/** What of the drawing a stripe shows, in px. Its size times the scale is exactly that of the stripe. */
export function stripeArea({ area, scale, width }: ExportPlan, { top, rows }: Stripe): Rect {
  return { x: area.x, y: area.y + top / scale, width: width / scale, height: rows / scale };
}

/** Those of the items that a stripe shows something of, in their order. */
export function itemsOfStripe(items: readonly SceneItem[], plan: ExportPlan, stripe: Stripe): SceneItem[] {
  const shown = inflate(stripeArea(plan, stripe), EDGE + EDGE / plan.scale);
  return items.filter(item => overlaps(item.bounds, shown));
}
