import { breakLines } from '../text/breakLines.ts';
import { cutText } from '../text/cutText.ts';
import { measureText } from '../text/measureText.ts';
import type { CardLayout, CardWords } from './cardLayout.ts';
import { CARD, DUTY_STYLE, NAME_LINES, NAME_STYLE, PILL_STYLE, SUBTITLE_STYLE } from './cardMetrics.ts';

/** A card of one width, as high as its lines need. */
export function horizontalCard(words: CardWords): CardLayout {
  const { unnamed, more } = words;
  const pill = words.pill === '' ? null : pillOf(words.pill);
  const nameWidth = CARD.width - CARD.textLeft - CARD.padding - (pill === null ? 0 : pill.width + CARD.pillGap);
  const name = breakLines(words.name, NAME_STYLE, nameWidth, NAME_LINES).lines;
  const subtitle = words.second === '' ? null : cutText(words.second, SUBTITLE_STYLE, CARD.width - CARD.textLeft - CARD.padding);
  const dutyWidth = CARD.width - CARD.dutyLeft - CARD.padding;
  const duties = words.duties.map(duty => breakLines(duty, DUTY_STYLE, dutyWidth, words.dutyLines).lines);

  const head = CARD.headTop + name.length * CARD.nameLine + (subtitle === null ? 0 : CARD.subtitleLine) + CARD.headBottom;
  const rows = duties.length + (more > 0 ? 1 : 0);
  const lines = duties.reduce((sum, duty) => sum + Math.max(1, duty.length), 0) + (more > 0 ? 1 : 0);
  const body = rows === 0 ? 0 : CARD.dutiesTop + lines * CARD.dutyLine + (rows - 1) * CARD.dutyGap + CARD.dutiesBottom;
  return { name, unnamed, subtitle, pill, duties, more, writing: 'horizontal', head, width: CARD.width, height: head + body };
}

function pillOf(text: string): { text: string; width: number } {
  return { text, width: Math.ceil(measureText(text, PILL_STYLE)) + 2 * CARD.pillPadding };
}
