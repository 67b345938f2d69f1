import type { ExportPlan } from './exportPlan.ts';
import { STRIPE_PIXELS } from './stripes.ts';

/** Bytes a pixel of the file: what drawings of cards and lines were measured to need, between a sparse one (0.01) and a dense one (0.06). */
const FILE_BYTES = 0.03;
/** Bytes a pixel of one stripe: painted, read out, filtered and packed. */
const WORKING_BYTES = 14;

/** Roughly what a picture costs, before it is drawn. Bytes. */
export function estimateExport({ width, height }: ExportPlan): { readonly file: number; readonly memory: number } {
  const pixels = width * height;
  return { file: pixels * FILE_BYTES, memory: Math.min(pixels, STRIPE_PIXELS) * WORKING_BYTES };
}
