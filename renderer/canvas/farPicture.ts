import { encloses, type Rect, type Size } from '../../shared/base/geometry.ts';
import { paintCanvas } from '../../shared/export/paintCanvas.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { type DrawnAt, visibleArea } from '../../shared/scene/viewportFor.ts';
import { isSameContent, type PaintedContent } from './paintedContent.ts';

/** ms of painting in one frame: what is left of it belongs to the hand. */
const SLICE = 6;
/** Items between two looks at the clock. */
const CHUNK = 48;
/** ms. While the zoom still changes a picture of each would come too late: the one that is there is laid down larger or smaller. */
const STILL = 90;
/** So many times larger or smaller it may be meanwhile. */
const STRETCH = 2;
/** So much of the view is painted beyond each of its edges, so that panning finds it there. */
const BEYOND = 0.25;

interface Picture {
  readonly canvas: OffscreenCanvas;
  readonly area: Rect;
  /** Pixels a px of the drawing. */
  readonly scale: number;
  readonly content: PaintedContent;
}

/** What is painted on, without a transform, and how the window shows the drawing on it. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly at: DrawnAt;
  readonly size: Size;
  /** Pixels a px of the window. */
  readonly ratio: number;
}

interface Options {
  /** The items of an area from the back to the front, at a zoom. */
  readonly itemsOf: (area: Rect, zoom: number) => Iterable<SceneItem>;
  /** There is more to be seen than before. */
  readonly shown: () => void;
  /** ms of painting in one frame as long as there is nothing to be seen. */
  readonly firstSlice?: number;
}

/**
 * The drawing from afar as a picture half as large again as the view. While one pans and zooms, a frame costs no more than laying the picture down, moved and
 * scaled; a fresh one is painted meanwhile, a slice a frame, and takes its place when it is whole.
 */
export class FarPicture {
  readonly #options: Options;
  #front: Picture | null = null;
  /** One that shows much more than the front, for what lies beyond that. */
  #wide: Picture | null = null;
  #coming: { readonly picture: Picture; readonly rest: Iterator<SceneItem> } | null = null;
  #frame = 0;
  /** The last zoom that was asked for, and since when. */
  #asked = { scale: 0, since: 0 };
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What the picture in front shows; null for none. */
  get content(): PaintedContent | null {
    return this.#front?.content ?? null;
  }

  /** Lays down what there is, and has painted what is wanted. */
  paint(sheet: Sheet, content: PaintedContent): void {
    const { at, size, ratio } = sheet;
    const visible = visibleArea(at, size);
    const scale = at.zoom * ratio;
    const isWanted = ({ content: shown, scale: painted, area }: Picture): boolean =>
      isSameContent(shown, content) && painted === scale && encloses(area, visible);
    if (this.#coming === null && (this.#front === null || !isWanted(this.#front)) && !this.#waits(visible, scale)) {
      this.#begin(visible, scale, content, ratio);
    }
    this.lay(sheet);
  }

  /** Lays down what there is. */
  lay(sheet: Sheet): void {
    const first = this.#front ?? this.#coming?.picture ?? null;
    if (this.#wide !== null && (first === null || !encloses(first.area, visibleArea(sheet.at, sheet.size)))) lay(sheet, this.#wide);
    if (first !== null) lay(sheet, first);
  }

  /** Nothing of it is wanted for now. */
  rest(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#still);
    this.#coming = null;
  }

  /** There is none any more. */
  forget(): void {
    this.rest();
    this.#front = null;
    this.#wide = null;
  }

  /** Whether what is in front will do until the zoom has come to rest. */
  #waits(visible: Rect, scale: number): boolean {
    const now = performance.now();
    if (scale !== this.#asked.scale) this.#asked = { scale, since: now };
    const { since } = this.#asked;
    const front = this.#front;
    if (front === null || scale === front.scale || now - since >= STILL) return false;
    const isCovered = encloses(front.area, visible) || (this.#wide !== null && encloses(this.#wide.area, visible));
    if (!isCovered || Math.max(scale / front.scale, front.scale / scale) > STRETCH) return false;
    clearTimeout(this.#still);
    this.#still = setTimeout(this.#options.shown, STILL);
    return true;
  }

  #begin(visible: Rect, scale: number, content: PaintedContent, ratio: number): void {
    const { x, y, width, height } = visible;
    const area = {
      x: x - width * BEYOND,
      y: y - height * BEYOND,
      width: width * (1 + 2 * BEYOND),
      height: height * (1 + 2 * BEYOND),
    };
    const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(area.width * scale)), Math.max(1, Math.ceil(area.height * scale)));
    const rest = this.#options.itemsOf(area, scale / ratio)[Symbol.iterator]();
    this.#coming = { picture: { canvas, area, scale, content }, rest };
    this.#step();
  }

  #step(): void {
    if (this.#coming === null) return;
    const { picture, rest } = this.#coming;
    const end = performance.now() + (this.#front === null ? (this.#options.firstSlice ?? SLICE) : SLICE);
    let whole = false;
    while (!whole && performance.now() < end) {
      const some = taken(rest, CHUNK);
      whole = some.length < CHUNK;
      paintOn(picture, some);
    }
    if (whole) this.#putInFront(picture);
    this.#frame = requestAnimationFrame(() => {
      if (this.#coming !== null) this.#step();
      if (whole || this.#front === null) this.#options.shown();
    });
  }

  #putInFront(picture: Picture): void {
    const before = this.#front;
    const isWider = (one: Picture | null): one is Picture => one !== null && one.area.width > 2 * picture.area.width;
    if (isWider(before)) this.#wide = before;
    else if (!isWider(this.#wide)) this.#wide = null;
    this.#front = picture;
    this.#coming = null;
  }
}

function taken(rest: Iterator<SceneItem>, most: number): SceneItem[] {
  const some: SceneItem[] = [];
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    some.push(next.value);
    if (some.length === most) break;
  }
  return some;
}

function paintOn({ canvas, area, scale }: Picture, items: readonly SceneItem[]): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  paintCanvas(context, items, Path2D);
}

function lay({ context, at, ratio }: Sheet, { canvas, area, scale }: Picture): void {
  const x = (area.x * at.zoom + at.x) * ratio;
  const y = (area.y * at.zoom + at.y) * ratio;
  const grown = (at.zoom * ratio) / scale;
  // Pixel on pixel where it is as large as it was painted, else it would be blurred.
  if (grown === 1) context.drawImage(canvas, Math.round(x), Math.round(y));
  else context.drawImage(canvas, x, y, canvas.width * grown, canvas.height * grown);
}
