import type { Node } from '@xyflow/react';
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import type { CardItem } from '../../shared/scene/sceneItem.ts';
import type { Drag } from './canvasState.ts';

export type CardNodeData = { readonly item: CardItem };
export type CardFlowNode = Node<CardNodeData, 'card'>;

/** Up to so many cards in view are elements that can be touched; beyond, they are painted. */
const NEAR_CARDS = 300;
/** px of the drawing: panning within one cell asks for no other cards. */
const CELL = 256;

/** The part of the drawing whose cards are mounted: what is seen and half as much again around it, in whole cells. */
export function mountedArea(visible: Rect): Rect {
  const wide = {
    ...visible,
    x: visible.x - visible.width / 4,
    y: visible.y - visible.height / 4,
    width: visible.width * 1.5,
    height: visible.height * 1.5,
  };
  const x = Math.floor(wide.x / CELL) * CELL;
  const y = Math.floor(wide.y / CELL) * CELL;
  return { x, y, width: Math.ceil((wide.x + wide.width) / CELL) * CELL - x, height: Math.ceil((wide.y + wide.height) / CELL) * CELL - y };
}

/** Whether so many cards are in view that they are painted and not mounted. */
export const isFar = (scene: LiveScene, visible: Rect): boolean => scene.isCrowded(visible, NEAR_CARDS);

/** React Flow takes cards that it does not drag itself out of the pointer's way; assistive tools that press an element need them in it. */
const PRESSABLE = { pointerEvents: 'all' } as const;

/** Nodes by the scene's items: the same item gives the same node, so that React Flow knows what it has seen. */
const nodes = new WeakMap<CardItem, CardFlowNode>();
/** Of what the hand holds: they stand where the scene has them, and their elements are carried before the others. */
const carriedNodes = new WeakMap<CardItem, CardFlowNode>();

export function nodeOf(item: CardItem, drag: Drag | null): CardFlowNode {
  if (drag?.moving.units.has(item.unit)) {
    const carried = carriedNodes.get(item) ?? { ...nodeOf(item, null), zIndex: 1 };
    carriedNodes.set(item, carried);
    return carried;
  }
  let node = nodes.get(item);
  if (node === undefined) {
    const { width, height } = item.box;
    const measured = { width, height };
    node = { id: item.unit, type: 'card', position: item.origin, data: { item }, width, height, measured, handles: [], style: PRESSABLE };
    nodes.set(item, node);
  }
  return node;
}

/** Cards that become elements in one frame, and that cease to be: to make one costs a millisecond or two, to take one away half of one. */
const COMING = 8;
const LEAVING = 16;

interface Batch {
  readonly nodes: CardFlowNode[];
  /** There is no other to come or to go. */
  readonly whole: boolean;
}

/**
 * The next nodes on the way from those that are mounted to those that are wanted: what must be there and as many others as one frame can take, from the middle
 * of the view; and of those that are wanted no more as many less. `now`: a unit's node as it is now, while the unit is there; `waits`: none
 * may come yet.
 */
export function nextBatch(
  wanted: CardFlowNode[],
  mounted: readonly CardFlowNode[],
  kept: ReadonlySet<UnitId>,
  middle: Point,
  now: (unit: UnitId) => CardFlowNode | undefined,
  waits = false,
): Batch {
  const before = new Set(mounted.map(({ id }) => id));
  const newcomers = wanted.filter(({ id, data }) => !before.has(id) && !kept.has(data.item.unit));
  const away = ({ position: { x, y } }: CardFlowNode): number => Math.hypot(x - middle.x, y - middle.y);
  const coming = waits ? 0 : COMING;
  const late = new Set(newcomers.length > coming ? newcomers.toSorted((a, b) => away(a) - away(b)).slice(coming) : []);
  const isWanted = new Set(wanted.map(({ id }) => id));
  const staying = mounted
    .filter(({ id }) => !isWanted.has(id))
    .slice(LEAVING)
    .flatMap(({ data }) => now(data.item.unit) ?? []);
  if (late.size === 0 && staying.length === 0) return { nodes: wanted, whole: true };
  return { nodes: [...wanted.filter(node => !late.has(node)), ...staying], whole: false };
}

/** From the top to the bottom and from left to right, because that is the order in which a screen reader meets them. */
export function mountedNodes(scene: LiveScene, area: Rect | null, drag: Drag | null, kept: ReadonlySet<UnitId>): CardFlowNode[] {
  const wanted = new Set(area === null ? kept : [...scene.cardsWithin(area), ...kept]);
  if (area !== null && drag !== null) {
    const from = { ...area, x: area.x - drag.by.x, y: area.y - drag.by.y };
    for (const unit of scene.cardsWithin(from)) if (drag.moving.units.has(unit)) wanted.add(unit);
  }
  return [...wanted]
    .flatMap(unit => scene.card(unit) ?? [])
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .map(item => nodeOf(item, drag));
}
