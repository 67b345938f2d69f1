import { inflate, type Rect, unionOf } from '../base/geometry.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MessageKey } from '../i18n/messageKey.ts';
import type { MessageValues } from '../i18n/translate.ts';
import type { SceneItem } from '../scene/sceneItem.ts';

/** Pixels: the longest side that a bitmap may have, in window and command line alike. Beyond it, programs that should show one fail. */
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
  /** The one that was asked for, or where a side would be too long with it, the greatest that fits. */
  readonly scale: number;
  readonly askedScale: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type ExportRefusal = { readonly code: 'empty' } | { readonly code: 'badScale'; readonly scale: number };

/**
 * How large the picture of these items becomes, or why there can be none. The same for window and command line, to the pixel. A picture that is
 * smaller than it was asked for says so, see `smallerMessage`.
 */
export function planExport({ items, scale, margin = EXPORT_MARGIN }: ExportRequest): Result<ExportPlan, ExportRefusal> {
  const area = exportArea(items, margin);
  if (area === null) return err({ code: 'empty' });
  if (!(scale > 0 && scale <= MAX_SCALE)) return err({ code: 'badScale', scale });
  const possible = fits(area, scale) ? scale : greatestScale(area);
  return ok({ area, scale: possible, askedScale: scale, ...pixels(area, possible) });
}

/** What a picture of these items shows of the drawing; null for none. All that a vector format needs to know: it has no limit. */
export function exportArea(items: readonly SceneItem[], margin: number = EXPORT_MARGIN): Rect | null {
  const bounds = unionOf(items.map(item => item.bounds));
  return bounds === null ? null : wholePixels(inflate(bounds, margin));
}

/** The sentence for a refusal. */
export function refusalMessage(refusal: ExportRefusal): Message {
  switch (refusal.code) {
    case 'empty':
      return { key: 'export.empty', values: {} };
    case 'badScale':
      return { key: 'export.badScale', values: { scale: refusal.scale, most: MAX_SCALE } };
  }
}

/** The sentence for a picture that can't be as large as it was asked for: how large it would be, and how large it becomes. null for any other. */
export function smallerMessage({ area, scale, askedScale }: ExportPlan): Message | null {
  if (scale === askedScale) return null;
  const side = Math.max(...Object.values(pixels(area, askedScale)));
  return { key: 'export.smaller', values: { asked: askedScale, side, limit: MAX_SIDE.toLocaleString('en'), scale } };
}

interface Message {
  readonly key: MessageKey;
  readonly values: MessageValues;
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
  return width <= MAX_SIDE && height <= MAX_SIDE;
}

/** In steps of a hundredth, so that it can be typed in; finer only where a drawing is larger than any hundredth can show. */
function greatestScale(area: Rect): number {
  const exact = Math.min(MAX_SIDE / area.width, MAX_SIDE / area.height);
  const step = exact > 0.01 ? 100 : 1e6;
  let steps = Math.floor(exact * step);
  while (steps > 1 && !fits(area, steps / step)) steps -= 1;
  return steps / step;
}
