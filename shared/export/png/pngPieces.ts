import type { ExportPlan } from '../exportPlan.ts';
import { type Stripe, stripesOf } from '../stripes.ts';
import { filterRows } from './filterRows.ts';
import { gathered } from './gathered.ts';
import { pngEnd, pngHead, pngPixels } from './pngChunks.ts';

export interface PngPainter {
  /** The pixels of a stripe, row by row: red, green, blue, alpha, not multiplied by it. Asked for from the top, one after the other. */
  paint(stripe: Stripe): Promise<Uint8Array>;
  /** What goes in, as one zlib stream. */
  compress(rows: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** No pixel lets anything shine through. */
  readonly opaque: boolean;
  /** Of all stripes; `STRIPE_PIXELS` when absent. */
  readonly stripePixels?: number;
  /** Called after each stripe with the share of the picture that is painted, up to 1. */
  readonly painted?: (share: number) => void;
}

/** Bytes: neither so small that each costs a way through the machine, nor so large that one would be felt. */
const PIECE_BYTES = 1024 * 1024;
/** A px of the drawing is a ninety-sixth of an inch, as everywhere. */
const PX_PER_METRE = 96 / 0.0254;

/**
 * The file of a picture piece by piece, so that no size of it needs more memory than a stripe. Who no longer wants it stops asking.
 * Throws what the painter throws.
 */
export async function* pngPieces(plan: ExportPlan, painter: PngPainter): AsyncGenerator<Uint8Array, void> {
  const { width, height, scale } = plan;
  const channels = painter.opaque ? 3 : 4;
  yield pngHead({ width, height, channels, pixelsPerMetre: scale * PX_PER_METRE });
  for await (const piece of gathered(painter.compress(rowsOf(plan, painter, channels)), PIECE_BYTES)) yield pngPixels(piece);
  yield pngEnd();
}

async function* rowsOf(plan: ExportPlan, painter: PngPainter, channels: 3 | 4): AsyncGenerator<Uint8Array, void> {
  let above: Uint8Array | null = null;
  for (const stripe of stripesOf(plan, painter.stripePixels)) {
    const pixels: Uint8Array = await painter.paint(stripe);
    yield filterRows(pixels, plan.width, above, channels);
    // A copy: the stripe itself is not to be kept for one row.
    above = pixels.slice(-4 * plan.width);
    painter.painted?.((stripe.top + stripe.rows) / plan.height);
  }
}
