import type { Point } from '../../shared/base/geometry.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import type { Moving } from '../../shared/scene/movePreview.ts';
import type { Drag } from './canvasState.ts';
import { FarPicture, type Sheet } from './farPicture.ts';
import type { PaintedContent } from './paintedContent.ts';
import { FAR, itemsGoingAlong } from './paintedItems.ts';

interface Carried {
  readonly moving: Moving;
  /** One of those that go along, and where the picture has it. */
  readonly first: UnitId | undefined;
  readonly from: Point | undefined;
}

/**
 * What goes along with the hand, seen from afar: a picture of its own, painted once, where it stood, and laid down where the hand has it, so that ten thousand cards
 * are dragged as quickly as one. When the hand has let go it stays where they are now, until the picture of the whole shows them there.
 */
export class CarriedPicture {
  readonly #scene: () => LiveScene;
  readonly #picture: FarPicture;
  #carried: Carried | null = null;
  /** The version of the scene that has everything where the hand has left it; null before that is known. */
  #left: number | null = null;

  constructor(scene: () => LiveScene, shown: () => void) {
    this.#scene = scene;
    this.#picture = new FarPicture({
      itemsOf: (area, zoom) => (this.#carried === null ? [] : itemsGoingAlong(scene(), area, zoom, this.#carried.moving, FAR)),
      shown,
    });
  }

  /** Whether it shows what goes along in this drag, so that the picture of the whole need not. */
  shows(moving: Moving): boolean {
    return this.#carried?.moving === moving && this.#picture.content !== null;
  }

  /** Has painted what the hand has in a drag, and lays it down there. See `FarPicture`. */
  carry(sheet: Sheet, { moving, by }: Drag, content: PaintedContent): void {
    if (this.#carried?.moving !== moving) {
      this.forget();
      const [first] = moving.units;
      this.#carried = { moving, first, from: this.#placeOf(first) };
    }
    this.#picture.paint(shiftedBy(sheet, by), content);
  }

  /** Lays it down where its first card is now, unless the whole shows it already. `whole`: what that shows; `now`: what it should. */
  leave(sheet: Sheet, whole: PaintedContent | null, now: PaintedContent): void {
    if (this.#carried === null) return;
    const scene = this.#scene();
    if (scene.isPlaced) this.#left ??= now.version;
    const isShown = this.#left !== null && whole !== null && whole.moving === null && whole.version >= this.#left;
    const { first, from } = this.#carried;
    const to = this.#placeOf(first);
    if (isShown || from === undefined || to === undefined) this.forget();
    else {
      this.#picture.rest();
      this.#picture.lay(shiftedBy(sheet, { x: to.x - from.x, y: to.y - from.y }));
    }
  }

  forget(): void {
    this.#carried = null;
    this.#left = null;
    this.#picture.forget();
  }

  #placeOf(unit: UnitId | undefined): Point | undefined {
    return unit === undefined ? undefined : this.#scene().card(unit)?.box;
  }
}

const shiftedBy = (sheet: Sheet, by: Point): Sheet => {
  const { x, y, zoom } = sheet.at;
  return { ...sheet, at: { x: x + by.x * zoom, y: y + by.y * zoom, zoom } };
};
