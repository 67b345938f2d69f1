import type { Rect } from '../base/geometry.ts';
import { measureText } from '../text/measureText.ts';
import type { CardLayout } from './cardLayout.ts';
import { CARD, DUTY_STYLE, VERTICAL_CARD } from './cardMetrics.ts';

/** Where on a card each of the duties that it shows stands, bullet and words, in their order: px from the card's top left corner. */
export function dutyBoxes(layout: CardLayout): Rect[] {
  return layout.writing === 'vertical' ? columns(layout) : rows(layout);
}

function rows({ duties, head }: CardLayout): Rect[] {
  let y = head + CARD.dutiesTop;
  return duties.map(lines => {
    const height = lines.length * CARD.dutyLine;
    const box = { x: CARD.bulletLeft, y, width: CARD.dutyLeft - CARD.bulletLeft + longest(lines), height };
    y += height + CARD.dutyGap;
    return box;
  });
}

function columns({ duties, head, width }: CardLayout): Rect[] {
  let right = width - head - CARD.dutiesTop;
  return duties.map(lines => {
    const across = lines.length * CARD.dutyLine;
    const box = { x: right - across, y: VERTICAL_CARD.textTop, width: across, height: VERTICAL_CARD.bulletRoom + longest(lines) };
    right -= across + CARD.dutyGap;
    return box;
  });
}

const longest = (lines: readonly string[]): number => Math.max(0, ...lines.map(line => measureText(line, DUTY_STYLE)));
