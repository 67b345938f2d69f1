import { bottom, type Rect } from '../base/geometry.ts';
import { cutText } from '../text/cutText.ts';
import { measureText } from '../text/measureText.ts';
import type { TextStyle } from '../text/textStyle.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Legend } from './colouring.ts';
import type { Primitive } from './primitive.ts';
import type { LegendItem } from './sceneItem.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

const TITLE_STYLE: TextStyle = { size: 12, weight: 600 };
const ENTRY_STYLE: TextStyle = { size: 12, weight: 400 };
/** px. */
const LINE = 20;
const SWATCH = 12;
const GAP = 16;
const BELOW = 32;
/** px: a name that is longer is cut. */
const MOST_LABEL = 200;
/** px: a row is not narrower than this, however narrow the drawing is. */
const LEAST_ROW = 480;

/** The legend below a drawing with these bounds: the title, then the entries in rows as wide as the drawing. */
export function legendItem(legend: Legend, drawing: Rect, theme: Theme): LegendItem {
  const most = Math.max(LEAST_ROW, drawing.width);
  const drawn: Primitive[] = [textPrimitive(0, baseline(LINE, TITLE_STYLE.size), legend.title, TITLE_STYLE, theme.ink)];
  let x = 0;
  let y = LINE;
  let width = measureText(legend.title, TITLE_STYLE);
  for (const { colour, label } of legend.entries) {
    const text = cutText(label, ENTRY_STYLE, MOST_LABEL);
    const needed = SWATCH + 6 + measureText(text, ENTRY_STYLE);
    if (x > 0 && x + needed > most) {
      x = 0;
      y += LINE;
    }
    drawn.push({ kind: 'rect', x, y: y + (LINE - SWATCH) / 2, width: SWATCH, height: SWATCH, radius: 3, fill: colour, stroke: null });
    drawn.push(textPrimitive(x + SWATCH + 6, y + baseline(LINE, ENTRY_STYLE.size), text, ENTRY_STYLE, theme.ink2));
    width = Math.max(width, x + needed);
    x += needed + GAP;
  }
  const origin = { x: 0, y: 0 };
  return legendBelow(
    { kind: 'legend', key: 'legend', origin, bounds: { ...origin, width: Math.ceil(width), height: y + LINE }, primitives: drawn },
    drawing,
  );
}

/** The same legend below another drawing, or a part of one. */
export function legendBelow(legend: LegendItem, drawing: Rect): LegendItem {
  const origin = { x: drawing.x, y: bottom(drawing) + BELOW };
  return { ...legend, origin, bounds: { ...legend.bounds, ...origin } };
}
