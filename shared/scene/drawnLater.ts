import { type Point, translate } from '../base/geometry.ts';
import type { Primitive } from './primitive.ts';
import type { SceneItem } from './sceneItem.ts';

/**
 * A class for its getter alone: in an object of its own each getter is a function of its own, and what has one is kept as slowly and largely as a dictionary,
 * ten thousand cards and the lines between them by a fifth of the window's memory.
 */
class DrawnLater {
  readonly #paint: () => readonly Primitive[];
  #primitives: readonly Primitive[] | undefined;

  constructor(paint: () => readonly Primitive[]) {
    this.#paint = paint;
  }

  get primitives(): readonly Primitive[] {
    this.#primitives ??= this.#paint();
    return this.#primitives;
  }
}

/** An item whose primitives are made when they are first asked for: of ten thousand cards a window shows a few hundred. A copy must name them: see `plainItem`. */
export function drawnLater<Item extends SceneItem>(fields: Omit<Item, 'primitives'>, paint: () => readonly Primitive[]): Item {
  return Object.assign(new DrawnLater(paint), fields) as unknown as Item;
}

/** The item as an object of fields, its primitives made: for another thread, and for whoever compares all of it. */
export const plainItem = <Item extends SceneItem>(item: Item): Item => ({ ...item, primitives: item.primitives });

/** The item elsewhere, with its very primitives. */
export const movedItem = <Item extends SceneItem>(item: Item, { x, y }: Point): Item => ({
  ...item,
  primitives: item.primitives,
  origin: { x: item.origin.x + x, y: item.origin.y + y },
  bounds: translate(item.bounds, x, y),
});
