import type { FontFace } from '../text/textStyle.ts';
import { FONT_FAMILIES } from './fonts/neededFonts.ts';

/** The family that draws a run, as CSS and canvas contexts take it. */
export const CSS_FAMILIES: Readonly<Record<FontFace, string>> = {
  latin: `"${FONT_FAMILIES.latin}"`,
  chinese: `"${FONT_FAMILIES.chinese}"`,
  system: 'system-ui, sans-serif',
};

/** CSS properties that switch off everything that would move a glyph away from where the width tables say it is. */
export const EXACT_TEXT = {
  fontKerning: 'none',
  fontVariantLigatures: 'none',
  fontSynthesis: 'none',
  textRendering: 'geometricPrecision',
  letterSpacing: '0',
  wordSpacing: '0',
  textSpacingTrim: 'space-all',
  textAutospace: 'no-autospace',
  whiteSpace: 'pre',
} as const;

/** The same as the text of a style attribute. */
export const EXACT_TEXT_CSS = Object.entries(EXACT_TEXT)
  .map(([name, value]) => `${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:${value}`)
  .join(';');
