import type { Size } from '../base/geometry.ts';

/** What a drawing is made to fit: a 16:9 slide as PowerPoint makes it (13.333 by 7.5 in), or paper (ISO 216). */
export const PAGES = ['slide', 'a3', 'a4'] as const;
export type PageKind = (typeof PAGES)[number];
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Points (1/72 in) across and down, lying; a slide always lies. */
const SIZES: Readonly<Record<PageKind, Size>> = {
  slide: { width: 960, height: 540 },
  a3: { width: 1190.55, height: 841.89 },
  a4: { width: 841.89, height: 595.28 },
};

/** Points free at each side: 10 mm, what an office printer needs and the lines beyond the outermost cards take some of. */
const MARGIN = 28.35;

/** Points of a page that a drawing may take. */
export function usableSize(page: PageKind, orientation: Orientation): Size {
  const { width, height } = SIZES[page];
  const lying = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  return orientation === 'portrait' && page !== 'slide' ? { width: lying.height, height: lying.width } : lying;
}
