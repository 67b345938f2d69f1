/** The weights that are bundled: static files, because a variable font drew one weight only in the command line's rasteriser. */
export const FONT_WEIGHTS = [400, 500, 600] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

export interface TextStyle {
  /** px at 100 %. */
  readonly size: number;
  readonly weight: FontWeight;
}

/**
 * Which font draws a run. `latin` and `chinese` are bundled; `system` marks characters that neither has, drawn from whatever the
 * machine offers (or as a visible box) and named in a warning. Chosen in `layoutRuns`, never by a painter.
 */
export type FontFace = 'latin' | 'chinese' | 'system';

/** A stretch of one line in one font. */
export interface TextRun {
  readonly face: FontFace;
  readonly text: string;
  /** px from the line's start. */
  readonly x: number;
  /** px. */
  readonly width: number;
}
