import type { Point } from '../../../shared/base/geometry.ts';

/** Where the pointer is, both as the drawing and as the window's element count. */
export interface HandAt {
  readonly drawing: Point;
  readonly element: Point;
  readonly shift: boolean;
  /** Alt is held: a copy is meant. */
  readonly alt: boolean;
  /** Ctrl or Cmd is held: nothing snaps. */
  readonly free: boolean;
}

/**
 * From the press to the release of one drag. It shows what would be (an overlay in the canvas's state) and runs one command at the end;
 * a cancelled one has changed nothing.
 */
export interface Gesture {
  move(at: HandAt): void;
  end(at: HandAt): void;
}
