import type { CardLayout } from '../card/cardLayout.ts';
import { CARD, DUTY_STYLE, NAME_STYLE, PILL_STYLE, SUBTITLE_STYLE, VERTICAL_CARD } from '../card/cardMetrics.ts';
import { drawnWords } from '../i18n/drawnWords.ts';
import type { Language } from '../model/settings.ts';
import type { Theme } from '../theme/tokens.ts';
import { columnPrimitives } from './columnPrimitives.ts';
import type { Primitive } from './primitive.ts';

/** What a card says in columns from right to left: the name, what it is, its number, then its duties. */
export function verticalText(layout: CardLayout, theme: Theme, colour: string, language: Language): Primitive[] {
  return [...headOf(layout, theme), ...dutiesOf(layout, theme, colour, language)];
}

const TOP = VERTICAL_CARD.textTop;

function headOf(layout: CardLayout, theme: Theme): Primitive[] {
  const drawn: Primitive[] = [];
  let right = layout.width - VERTICAL_CARD.side;
  const take = (width: number): number => {
    right -= width;
    return right + width / 2;
  };
  for (const line of layout.name) {
    drawn.push(...columnPrimitives(take(CARD.nameLine), TOP, line, NAME_STYLE, layout.unnamed ? theme.ink3 : theme.ink));
  }
  if (layout.subtitle !== null) drawn.push(...columnPrimitives(take(CARD.subtitleLine), TOP, layout.subtitle, SUBTITLE_STYLE, theme.ink3));
  if (layout.pill !== null) {
    right -= VERTICAL_CARD.pillGap;
    const middle = take(CARD.pillHeight);
    drawn.push({
      kind: 'rect',
      x: middle - CARD.pillHeight / 2,
      y: TOP,
      width: CARD.pillHeight,
      height: layout.pill.width,
      radius: CARD.pillHeight / 2,
      fill: theme.surface2,
      stroke: null,
    });
    drawn.push(...columnPrimitives(middle, TOP + CARD.pillPadding, layout.pill.text, PILL_STYLE, theme.ink2));
  }
  return drawn;
}

function dutiesOf(layout: CardLayout, theme: Theme, colour: string, language: Language): Primitive[] {
  if (layout.duties.length === 0 && layout.more === 0) return [];
  const rule = layout.width - layout.head + 0.5;
  const drawn: Primitive[] = [
    {
      kind: 'path',
      d: `M${rule} ${VERTICAL_CARD.edge} L${rule} ${layout.height - 1}`,
      fill: null,
      stroke: { colour: theme.line, width: 1 },
    },
  ];
  let right = layout.width - layout.head - CARD.dutiesTop;
  const add = (lines: readonly string[], ink: string): void => {
    drawn.push({
      kind: 'rect',
      x: right - Math.round((CARD.dutyLine + CARD.bulletSize) / 2),
      y: TOP + 4,
      width: CARD.bulletSize,
      height: CARD.bulletSize,
      radius: CARD.bulletSize / 2,
      fill: colour,
      stroke: null,
    });
    for (const line of lines) {
      right -= CARD.dutyLine;
      drawn.push(...columnPrimitives(right + CARD.dutyLine / 2, TOP + VERTICAL_CARD.bulletRoom, line, DUTY_STYLE, ink));
    }
    right -= CARD.dutyGap;
  };
  for (const lines of layout.duties) add(lines, theme.ink2);
  if (layout.more > 0) add([drawnWords(language, 'drawing.more', layout.more)], theme.ink3);
  return drawn;
}
