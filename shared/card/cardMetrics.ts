import type { CardDetail } from '../model/drawing.ts';
import type { TextStyle } from '../text/textStyle.ts';

/** Measures of a card in px at 100 %, on the 4 px grid where the eye sees it. */
export const CARD = {
  width: 196,
  radius: 10,
  /** The colour at the left. */
  edge: 4,
  padding: 12,
  /** Where name, subtitle and the duties' block begin. */
  textLeft: 16,
  headTop: 9,
  headBottom: 8,
  nameLine: 20,
  subtitleLine: 17,
  pillHeight: 18,
  pillPadding: 7,
  pillGap: 8,
  dutiesTop: 7,
  dutiesBottom: 9,
  dutyLine: 17,
  dutyGap: 3,
  /** Left edge of a duty's text; its bullet stands before it. */
  dutyLeft: 27,
  bulletLeft: 16,
  bulletSize: 4,
} as const;

export const NAME_STYLE: TextStyle = { size: 14, weight: 600 };
export const SUBTITLE_STYLE: TextStyle = { size: 12, weight: 400 };
export const PILL_STYLE: TextStyle = { size: 12, weight: 600 };
export const DUTY_STYLE: TextStyle = { size: 12, weight: 400 };

/** A card shows so many duties, each on so many lines at most; "+n" stands for the rest, where any are shown. */
export const SHOWN_DUTIES: Readonly<Record<CardDetail, { readonly most: number; readonly lines: number }>> = {
  names: { most: 0, lines: 0 },
  summary: { most: 0, lines: 0 },
  firstDuties: { most: 4, lines: 2 },
  all: { most: 200, lines: 12 },
};
export const NAME_LINES = 2;

/** Measures of a card in vertical writing; what is not here is `CARD`'s, turned. */
export const VERTICAL_CARD = {
  /** The colour at the top, and where the columns begin below it. */
  edge: 4,
  textTop: 14,
  bottom: 12,
  /** Left and right of the columns. */
  side: 10,
  /** The longest that a column gets: twelve characters of a name. */
  column: 168,
  /** Three characters of a name. */
  least: 42,
  pillGap: 4,
  /** From the beginning of a duty's column to its text: the bullet. */
  bulletRoom: 11,
} as const;
