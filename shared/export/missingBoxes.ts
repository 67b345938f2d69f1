import { bottom, type Point, type Rect } from '../base/geometry.ts';
import type { TextPrimitive } from '../scene/primitive.ts';
import { UNITS_PER_EM } from '../text/fontTable.ts';
import { shapeText } from '../text/shapeText.ts';
import type { TextRun } from '../text/textStyle.ts';

/** The visible boxes that stand for a run where no font of the system can be asked, in the item's px; one a character. */
export function missingBoxes(text: TextPrimitive, run: TextRun): Rect[] {
  const boxes: Rect[] = [];
  const em = text.size;
  let x = text.x + run.x;
  for (const cluster of shapeText(run.text, text.weight)) {
    const width = (cluster.advance / UNITS_PER_EM) * em;
    if (width > 0) boxes.push({ x: x + 0.1 * em, y: text.y - 0.72 * em, width: width - 0.2 * em, height: 0.72 * em });
    x += width;
  }
  return text.turned ? boxes.map(box => turned(box, text)) : boxes;
}

/** A quarter clockwise about the text's beginning. */
const turned = (box: Rect, about: Point): Rect => ({
  x: about.x + about.y - bottom(box),
  y: about.y + box.x - about.x,
  width: box.height,
  height: box.width,
});
