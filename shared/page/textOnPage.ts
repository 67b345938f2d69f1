import type { Size } from '../base/geometry.ts';
import { DUTY_STYLE, NAME_STYLE, SUBTITLE_STYLE } from '../card/cardMetrics.ts';
import type { CardDetail } from '../model/drawing.ts';

/** Points: smaller than this nobody reads it at arm's length. */
export const READABLE = 9;

/** px at 100 % of the smallest text on a card. */
const smallestText = (detail: CardDetail): number =>
  detail === 'names' ? NAME_STYLE.size : Math.min(NAME_STYLE.size, SUBTITLE_STYLE.size, DUTY_STYLE.size);

/** Points that the smallest text on the cards gets, to a tenth downwards, where a drawing of `drawn` px is made as large as `page` points take. */
export function textOnPage(drawn: Size, page: Size, detail: CardDetail): number {
  const scale = Math.min(page.width / drawn.width, page.height / drawn.height);
  return Math.floor(smallestText(detail) * scale * 10) / 10;
}
