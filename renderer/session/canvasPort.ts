import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { Viewport } from '../../shared/host/host.ts';
import type { DutyId, UnitId } from '../../shared/model/ids.ts';

/** What the rest of the window can ask of the canvas. */
export interface CanvasPort {
  focus(): void;
  /** At once where `glide` is false: for a drawing that was not there before. */
  fitAll(glide?: boolean): void;
  /** Fits everything, unless all of it is seen already. */
  showAll(): void;
  /** Fits everything, unless some of it is seen already. */
  seeSomething(): void;
  fitSelection(): void;
  /** 1 is 100 %; about the middle of the view. */
  zoomTo(zoom: number): void;
  zoomBy(factor: number): void;
  /** Scrolls as little as needed for the unit to be seen whole. */
  reveal(unit: UnitId): void;
  viewport(): Viewport;
  setViewport(viewport: Viewport): void;
  /** The part of the drawing that is seen. */
  visible(): Rect;
  /** The same, to be kept: null where everything is seen, whatever comes to it later. */
  seen(): Rect | null;
  /** Shows what was seen before: as much of it as the window is large now. Where nothing is left in it, or for null, everything. */
  showSeen(seen: Rect | null): void;
  /** Where the pointer last was over the canvas, in the drawing; null when it is elsewhere. */
  pointer(): Point | null;
  /** Lets a press elsewhere in the window carry a duty on to a card. */
  carryDuty(duty: DutyId, press: PointerEvent): void;
}
