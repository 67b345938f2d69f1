import type { Rect } from '../base/geometry.ts';
import type { SceneItem } from './sceneItem.ts';

/** The drawing of a scenario as plain data: what the canvas shows and every export draws. */
export interface Scene {
  /** Around every item, without margin; null for an empty scenario. */
  readonly bounds: Rect | null;
  /**
   * In painting order, the back first: frames under lines, lines under cards, labels over all; within one kind in reading order (the tree's,
   * then by place).
   */
  readonly items: readonly SceneItem[];
  /** The colour behind it all: the theme's paper. */
  readonly background: string;
}
