import { inflate, type Rect, unionOf } from '../base/geometry.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MessageKey } from '../i18n/messageKey.ts';
import type { MessageValues } from '../i18n/translate.ts';
import type { SceneItem } from '../scene/sceneItem.ts';

/** The one limit for window and command line. */
export const MAX_PIXELS = 100_000_000;
/** The longest side that a bitmap may have. */
export const MAX_SIDE = 32_767;
export const MAX_SCALE = 4;
/** px of the drawing, left free around it. */
export const EXPORT_MARGIN = 24;

export interface ExportRequest {
  /** The whole scene's, or those of a selection. */
  readonly items: readonly SceneItem[];
  /** Pixels for each px of the drawing; above 0, `MAX_SCALE` at most. */
  readonly scale: number;
  readonly margin?: number;
}

export interface ExportPlan {
  /** What of the drawing is painted, in whole px. */
  readonly area: Rect;
  readonly scale: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type ExportRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'badScale'; readonly scale: number }
  | { readonly code: 'tooLarge'; readonly width: number; readonly height: number; readonly greatestScale: number };

/** How large the picture of these items becomes, or why there can be none. The same for window and command line, to the pixel. */
export function planExport({ items, scale, margin = EXPORT_MARGIN }: ExportRequest): Result<ExportPlan, ExportRefusal> {
  const area = exportArea(items, margin);
  if (area === null) return err({ code: 'empty' });
  if (!(scale > 0 && scale <= MAX_SCALE)) return err({ code: 'badScale', scale });
  const { width, height } = pixels(area, scale);
  if (fits(area, scale)) return ok({ area, scale, width, height });
  return err({ code: 'tooLarge', width, height, greatestScale: greatestScale(area) });
}

/** What a picture of these items shows of the drawing; null for none. All that a vector format needs to know: it has no limit. */
export function exportArea(items: readonly SceneItem[], margin: number = EXPORT_MARGIN): Rect | null {
  const bounds = unionOf(items.map(item => item.bounds));
  return bounds === null ? null : wholePixels(inflate(bounds, margin));
}

/** The sentence for a refusal: what is too large, and what would fit. */
export function refusalMessage(refusal: ExportRefusal): { readonly key: MessageKey; readonly values: MessageValues } {
  switch (refusal.code) {
    case 'empty':
      return { key: 'export.empty', values: {} };
    case 'badScale':
      return { key: 'export.badScale', values: { scale: refusal.scale, most: MAX_SCALE } };
    case 'tooLarge': {
      const megapixels = Math.ceil((refusal.width * refusal.height) / 1e6);
      return {
        key: 'export.tooLarge',
        values: { width: refusal.width, height: refusal.height, megapixels, limit: MAX_PIXELS / 1e6, scale: refusal.greatestScale },
      };
    }
  }
}

function wholePixels(rect: Rect): Rect {
  const x = Math.floor(rect.x);
  const y = Math.floor(rect.y);
  return { x, y, width: Math.ceil(rect.x + rect.width) - x, height: Math.ceil(rect.y + rect.height) - y };
}

function pixels(area: Rect, scale: number): { width: number; height: number } {
  return { width: Math.max(1, Math.round(area.width * scale)), height: Math.max(1, Math.round(area.height * scale)) };
}

function fits(area: Rect, scale: number): boolean {
  const { width, height } = pixels(area, scale);
  return width * height <= MAX_PIXELS && width <= MAX_SIDE && height <= MAX_SIDE;
}

/** In steps of a hundredth, so that it can be typed in; finer only where a drawing is larger than any hundredth can show. */
function greatestScale(area: Rect): number {
  const exact = Math.min(Math.sqrt(MAX_PIXELS / (area.width * area.height)), MAX_SIDE / area.width, MAX_SIDE / area.height);
  const step = exact > 0.01 ? 100 : 1e6;
  let steps = Math.floor(exact * step);
  while (steps > 1 && !fits(area, steps / step)) steps -= 1;
  return steps / step;
}
