import type { CardLayout } from '../card/cardLayout.ts';
import { CARD } from '../card/cardMetrics.ts';
import type { Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import type { Theme } from '../theme/tokens.ts';
import { horizontalText } from './horizontalText.ts';
import type { Primitive } from './primitive.ts';
import { colourOf, KIND_RADIUS } from './unitStyle.ts';
import { verticalText } from './verticalText.ts';

/** A card, its top left corner at 0, 0. */
export function cardPrimitives(unit: Unit, layout: CardLayout, theme: Theme, language: Language): Primitive[] {
  const colour = colourOf(unit, theme);
  const text =
    layout.writing === 'vertical' ? verticalText(layout, theme, colour, language) : horizontalText(layout, theme, colour, language);
  return [...bodyOf(unit, layout, theme, colour), ...text];
}

function bodyOf(unit: Unit, layout: CardLayout, theme: Theme, colour: string): Primitive[] {
  const radius = KIND_RADIUS[unit.kind];
  const external = unit.kind === 'external';
  const strong = external || unit.kind === 'executive';
  const stroke = { colour: strong ? theme.lineStrong : theme.line, width: 1, ...(external && { dash: [5, 4] }) };
  const body: Primitive = {
    kind: 'rect',
    x: 0.5,
    y: 0.5,
    width: layout.width - 1,
    height: layout.height - 1,
    radius: radius - 0.5,
    fill: theme.surface,
    stroke,
  };
  const edge = layout.writing === 'vertical' ? edgePath(layout.width, radius, atTop) : edgePath(layout.height, radius, atLeft);
  return [body, { kind: 'path', d: edge, fill: colour, fillOpacity: external ? 0.45 : 1, stroke: null }];
}

type Point = (across: number, along: number) => string;
const atLeft: Point = (across, along) => `${across} ${along}`;
const atTop: Point = (across, along) => `${along} ${across}`;

/** The strip along one side that a card with round corners leaves of a straight one: two quarter rounds cut off at the strip's width. */
function edgePath(length: number, radius: number, at: Point): string {
  const width = CARD.edge;
  const end = length - radius;
  if (radius <= width) {
    const far = `Q${at(0, length)} ${at(radius, length)} L${at(width, length)}`;
    return `M${at(width, 0)} L${at(radius, 0)} Q${at(0, 0)} ${at(0, radius)} L${at(0, end)} ${far} Z`;
  }
  // Where the corner's circle crosses the strip's inner side, and where its tangent there meets the outer side.
  const reach = Math.sqrt(radius * radius - (radius - width) ** 2);
  const start = round(radius - reach);
  const control = round(radius - reach + (width * (radius - width)) / reach);
  const far = `L${at(0, end)} Q${at(0, round(length - control))} ${at(width, round(length - start))}`;
  return `M${at(width, start)} Q${at(0, control)} ${at(0, radius)} ${far} Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
