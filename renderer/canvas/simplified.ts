import type { Primitive } from '../../shared/scene/primitive.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';

/** Below these zooms the words of a drawing are grey dust: first all but the names go, then the names as well. */
const TEXT_FROM = 0.4;
const NAMES_FROM = 0.2;
/** px: names are set larger than all else. */
const NAME_SIZE = 14;

const remembered = new WeakMap<readonly Primitive[], { readonly names: readonly Primitive[]; readonly shapes: readonly Primitive[] }>();

/** The item with no more detail than can be seen at that zoom: on the screen only, an export always draws everything. */
export function simplified(item: SceneItem, zoom: number): SceneItem {
  if (zoom >= TEXT_FROM) return item;
  let less = remembered.get(item.primitives);
  if (less === undefined) {
    const shapes = item.primitives.filter(primitive => primitive.kind !== 'text' && !(primitive.kind === 'rect' && primitive.width <= 4));
    const names = item.primitives.filter(primitive => primitive.kind === 'text' && primitive.size >= NAME_SIZE);
    less = { shapes, names: [...shapes, ...names] };
    remembered.set(item.primitives, less);
  }
  return { ...item, primitives: zoom >= NAMES_FROM ? less.names : less.shapes };
}
