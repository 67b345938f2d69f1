import type { PathPrimitive, Primitive, RectPrimitive, TextPrimitive } from '../scene/primitive.ts';
import type { SceneItem } from '../scene/sceneItem.ts';
import { CSS_FAMILIES } from './textFonts.ts';

/** As much of a 2D context as painting takes: those of a window, a worker and the tests all have it. */
export interface Canvas2D<Path> {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  font: string;
  fontKerning: 'auto' | 'none' | 'normal';
  textRendering: 'auto' | 'optimizeSpeed' | 'optimizeLegibility' | 'geometricPrecision';
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  setLineDash(segments: number[]): void;
  beginPath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fill(): void;
  fill(path: Path): void;
  stroke(): void;
  stroke(path: Path): void;
  fillText(text: string, x: number, y: number, maxWidth?: number): void;
}

/** Makes a path of SVG path data: `Path2D`, where there is one. */
export type MakePath<Path> = new (d: string) => Path;

/**
 * Paints the items on a context whose transform maps the drawing to pixels. The fonts must be loaded: a canvas doesn't wait for them.
 * Leaves the context as it found it.
 */
export function paintCanvas<Path>(context: Canvas2D<Path>, items: Iterable<SceneItem>, makePath: MakePath<Path>): void {
  context.save();
  context.fontKerning = 'none';
  // The one way to say "no ligatures" to a canvas.
  context.textRendering = 'optimizeSpeed';
  for (const item of items) {
    context.save();
    context.translate(item.origin.x, item.origin.y);
    for (const primitive of item.primitives) paint(context, primitive, makePath);
    context.restore();
  }
  context.restore();
}

function paint<Path>(context: Canvas2D<Path>, primitive: Primitive, makePath: MakePath<Path>): void {
  switch (primitive.kind) {
    case 'rect':
      paintRect(context, primitive);
      break;
    case 'path':
      paintPath(context, primitive, makePath);
      break;
    case 'text':
      paintText(context, primitive);
      break;
  }
}

function paintRect<Path>(context: Canvas2D<Path>, rect: RectPrimitive): void {
  const { x, y, width, height } = rect;
  context.beginPath();
  if (rect.radius > 0) context.roundRect(x, y, width, height, Math.min(rect.radius, width / 2, height / 2));
  else context.rect(x, y, width, height);
  if (prepareFill(context, rect)) context.fill();
  if (prepareStroke(context, rect)) context.stroke();
}

function paintPath<Path>(context: Canvas2D<Path>, shape: PathPrimitive, makePath: MakePath<Path>): void {
  const path = new makePath(shape.d);
  if (prepareFill(context, shape)) context.fill(path);
  if (prepareStroke(context, shape)) context.stroke(path);
}

function prepareFill<Path>(context: Canvas2D<Path>, { fill, fillOpacity }: RectPrimitive | PathPrimitive): boolean {
  if (fill === null) return false;
  context.fillStyle = fill;
  context.globalAlpha = fillOpacity ?? 1;
  return true;
}

function prepareStroke<Path>(context: Canvas2D<Path>, { stroke }: RectPrimitive | PathPrimitive): boolean {
  if (stroke === null) return false;
  context.strokeStyle = stroke.colour;
  context.globalAlpha = 1;
  context.lineWidth = stroke.width;
  context.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash]);
  return true;
}

function paintText<Path>(context: Canvas2D<Path>, text: TextPrimitive): void {
  context.fillStyle = text.fill;
  context.globalAlpha = 1;
  if (text.turned) {
    context.save();
    context.translate(text.x, text.y);
    context.rotate(Math.PI / 2);
    context.translate(-text.x, -text.y);
  }
  for (const run of text.runs) {
    context.font = `${text.weight} ${text.size}px ${CSS_FAMILIES[run.face]}`;
    // The reader's font has widths of its own: it is kept within the room that was measured for it.
    if (run.face === 'system') context.fillText(run.text, text.x + run.x, text.y, run.width);
    else context.fillText(run.text, text.x + run.x, text.y);
  }
  if (text.turned) context.restore();
}
