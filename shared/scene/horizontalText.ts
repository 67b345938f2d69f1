import type { CardLayout } from '../card/cardLayout.ts';
import { CARD, DUTY_STYLE, NAME_STYLE, PILL_STYLE, SUBTITLE_STYLE } from '../card/cardMetrics.ts';
import { drawnWords } from '../i18n/drawnWords.ts';
import type { Language } from '../model/settings.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Primitive } from './primitive.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

/** What a card says in lines below each other. */
export function horizontalText(layout: CardLayout, theme: Theme, colour: string, language: Language): Primitive[] {
  return [...headOf(layout, theme), ...dutiesOf(layout, theme, colour, language)];
}

function headOf(layout: CardLayout, theme: Theme): Primitive[] {
  const drawn: Primitive[] = [];
  let y: number = CARD.headTop;
  for (const line of layout.name) {
    drawn.push(
      textPrimitive(CARD.textLeft, y + baseline(CARD.nameLine, NAME_STYLE.size), line, NAME_STYLE, layout.unnamed ? theme.ink3 : theme.ink),
    );
    y += CARD.nameLine;
  }
  if (layout.subtitle !== null) {
    drawn.push(
      textPrimitive(CARD.textLeft, y + baseline(CARD.subtitleLine, SUBTITLE_STYLE.size), layout.subtitle, SUBTITLE_STYLE, theme.ink3),
    );
  }
  if (layout.pill !== null) {
    const { text, width } = layout.pill;
    const x = layout.width - CARD.padding - width;
    const top = CARD.headTop + (CARD.nameLine - CARD.pillHeight) / 2;
    drawn.push({
      kind: 'rect',
      x,
      y: top,
      width,
      height: CARD.pillHeight,
      radius: CARD.pillHeight / 2,
      fill: theme.surface2,
      stroke: null,
    });
    drawn.push(textPrimitive(x + CARD.pillPadding, top + baseline(CARD.pillHeight, PILL_STYLE.size), text, PILL_STYLE, theme.ink2));
  }
  return drawn;
}

function dutiesOf(layout: CardLayout, theme: Theme, colour: string, language: Language): Primitive[] {
  if (layout.duties.length === 0 && layout.more === 0) return [];
  const rule = layout.head - 0.5;
  const drawn: Primitive[] = [
    { kind: 'path', d: `M${CARD.edge} ${rule} L${layout.width - 1} ${rule}`, fill: null, stroke: { colour: theme.line, width: 1 } },
  ];
  let y = layout.head + CARD.dutiesTop;
  const row = (lines: readonly string[], ink: string): void => {
    drawn.push({
      kind: 'rect',
      x: CARD.bulletLeft,
      y: y + Math.round((CARD.dutyLine - CARD.bulletSize) / 2),
      width: CARD.bulletSize,
      height: CARD.bulletSize,
      radius: CARD.bulletSize / 2,
      fill: colour,
      stroke: null,
    });
    for (const line of lines) {
      drawn.push(textPrimitive(CARD.dutyLeft, y + baseline(CARD.dutyLine, DUTY_STYLE.size), line, DUTY_STYLE, ink));
      y += CARD.dutyLine;
    }
    y += CARD.dutyGap;
  };
  for (const lines of layout.duties) row(lines, theme.ink2);
  if (layout.more > 0) row([drawnWords(language, 'drawing.more', layout.more)], theme.ink3);
  return drawn;
}
