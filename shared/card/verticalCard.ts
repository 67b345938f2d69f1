import { breakLines } from '../text/breakLines.ts';
import { cutText } from '../text/cutText.ts';
import { measureText } from '../text/measureText.ts';
import type { TextStyle } from '../text/textStyle.ts';
import type { CardLayout, CardWords } from './cardLayout.ts';
import { CARD, DUTY_STYLE, NAME_LINES, NAME_STYLE, PILL_STYLE, SUBTITLE_STYLE, VERTICAL_CARD } from './cardMetrics.ts';

/** A card whose lines are columns from right to left (竖排): as high as the longest of them, as wide as there are many. */
export function verticalCard(words: CardWords): CardLayout {
  const { unnamed, more } = words;
  const { column, bulletRoom } = VERTICAL_CARD;
  const name = breakLines(words.name, NAME_STYLE, column, NAME_LINES).lines;
  const subtitle = words.second === '' ? null : cutText(words.second, SUBTITLE_STYLE, column);
  const pill =
    words.pill === '' ? null : { text: words.pill, width: Math.ceil(measureText(words.pill, PILL_STYLE)) + 2 * CARD.pillPadding };
  const duties = words.duties.map(duty => breakLines(duty, DUTY_STYLE, column - bulletRoom, words.dutyLines).lines);

  const head =
    VERTICAL_CARD.side +
    name.length * CARD.nameLine +
    (subtitle === null ? 0 : CARD.subtitleLine) +
    (pill === null ? 0 : VERTICAL_CARD.pillGap + CARD.pillHeight) +
    VERTICAL_CARD.side;
  const rows = duties.length + (more > 0 ? 1 : 0);
  const lines = duties.reduce((sum, duty) => sum + Math.max(1, duty.length), 0) + (more > 0 ? 1 : 0);
  const body = rows === 0 ? 0 : CARD.dutiesTop + lines * CARD.dutyLine + (rows - 1) * CARD.dutyGap + VERTICAL_CARD.side;

  const lengths = [
    VERTICAL_CARD.least,
    longest(name, NAME_STYLE),
    subtitle === null ? 0 : measureText(subtitle, SUBTITLE_STYLE),
    pill?.width ?? 0,
    ...duties.map(duty => bulletRoom + longest(duty, DUTY_STYLE)),
  ];
  const height = Math.ceil(VERTICAL_CARD.textTop + Math.max(...lengths) + VERTICAL_CARD.bottom);
  return { name, unnamed, subtitle, pill, duties, more, writing: 'vertical', head, width: head + body, height };
}

const longest = (lines: readonly string[], style: TextStyle): number => Math.max(0, ...lines.map(line => measureText(line, style)));
