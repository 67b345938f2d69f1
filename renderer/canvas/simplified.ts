import type { Primitive } from '../../shared/scene/primitive.ts';
import type { CardItem, SceneItem } from '../../shared/scene/sceneItem.ts';

/** Below these zooms the words of a drawing are grey dust: first all but the names go, then the names as well. */
const TEXT_FROM = 0.3;
export const NAMES_FROM = 0.2;
/** Below this one a card's shapes are hairs: it is one block of its colour, never smaller on the screen than can be seen. */
const SHAPES_FROM = 0.08;
/** px of the window. */
const LEAST_BLOCK = 3;
/** px: names are set larger than all else. */
const NAME_SIZE = 14;

const remembered = new WeakMap<readonly Primitive[], { readonly names: readonly Primitive[]; readonly shapes: readonly Primitive[] }>();

/** The item with no more detail than can be seen at that zoom: on the screen only, an export always draws everything. */
export function simplified(item: SceneItem, zoom: number): SceneItem {
  if (zoom >= TEXT_FROM || item.kind === 'frame' || item.kind === 'reportingLine' || item.kind === 'secondaryLine') return item;
  if (zoom < SHAPES_FROM && item.kind === 'card') return blockOf(item, zoom);
  // An empty pill says less than none.
  if (item.kind === 'label') return zoom < NAMES_FROM ? { ...item, primitives: [] } : item;
  if (item.kind === 'dependency') return zoom < NAMES_FROM ? { ...item, primitives: item.primitives.map(solid) } : item;
  let less = remembered.get(item.primitives);
  if (less === undefined) {
    const shapes = item.primitives.filter(primitive => primitive.kind !== 'text' && !(primitive.kind === 'rect' && primitive.width <= 4));
    const names = item.primitives.filter(primitive => primitive.kind === 'text' && primitive.size >= NAME_SIZE);
    less = { shapes, names: [...shapes, ...names] };
    remembered.set(item.primitives, less);
  }
  return { ...item, primitives: zoom >= NAMES_FROM ? less.names : less.shapes };
}

/** Field by field, as a copy of the whole would ask for all that the card draws. */
function blockOf({ kind, key, unit, box, bounds, origin, colour }: CardItem, zoom: number): CardItem {
  const least = LEAST_BLOCK / zoom;
  const [width, height] = [Math.max(least, box.width), Math.max(least, box.height)];
  const block: Primitive = { kind: 'rect', x: 0, y: 0, width, height, radius: 0, fill: colour, fillOpacity: 0.75, stroke: null };
  return { kind, key, unit, box, bounds, origin, colour, primitives: [block] };
}

/** Dashes that far away are nothing but work: a long line has a hundred thousand of them. */
function solid(primitive: Primitive): Primitive {
  if (primitive.kind !== 'path' || primitive.stroke === null) return primitive;
  const { colour, width } = primitive.stroke;
  return { ...primitive, stroke: { colour, width } };
}
