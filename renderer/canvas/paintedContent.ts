import type { Moving } from '../../shared/scene/movePreview.ts';

/** What a picture of the drawing shows: the same, the same picture. */
export interface PaintedContent {
  /** Of the scene. */
  readonly version: number;
  /** What goes along with the hand, and the picture leaves out. */
  readonly moving: Moving | null;
  /** The key of the item whose size the hand changes. */
  readonly resized: string | null;
  /** How often fonts have come: what was painted before was painted in others. */
  readonly fonts: number;
}

export const isSameContent = (a: PaintedContent, b: PaintedContent): boolean =>
  a.version === b.version && a.moving === b.moving && a.resized === b.resized && a.fonts === b.fonts;
