import type { useStoreApi } from '@xyflow/react';
import { isSameRect, type Rect } from '../../shared/base/geometry.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { visibleArea } from '../../shared/scene/viewportFor.ts';
import type { SessionState } from '../session/session.ts';
import { soleUnit } from '../session/soleUnit.ts';
import type { CanvasContextValue } from './CanvasContext.ts';
import type { Drag } from './canvasState.ts';
import { watchZoom } from './motion/zoomMotion.ts';
import { type CardFlowNode, isFar, mountedArea, mountedNodes, nextBatch, nodeOf } from './visibleCards.ts';

/** All that says which cards are elements. */
interface Wish {
  /** Of the scene: another number, other cards. */
  readonly version: number;
  /** Where cards are elements, in the drawing; null: nowhere, they are painted. The same while panning within one cell of the grid. */
  readonly area: Rect | null;
  readonly drag: Drag | null;
  /** Elements wherever they are: the active unit and the one whose name is typed. */
  readonly kept: ReadonlySet<UnitId>;
}

/**
 * Keeps those cards elements that are in view and near it, and those that the user types in, holds or has active, wherever they are. Many at once come
 * some in each frame, and are painted until they are there; while the zoom is on its way none come, as they might be gone in the next frame.
 * React Flow is told in the moment of the change and not by a property, which it would pass on only after everything else has been drawn: so
 * one press is drawn once, and a pan or a drag draws nothing but the cards. Returns the function that stops it.
 */
export function mountCards(
  { session, source, state }: Pick<CanvasContextValue, 'session' | 'source' | 'state'>,
  flow: ReturnType<typeof useStoreApi>,
): () => void {
  const zoom = watchZoom(flow);
  let wish: Wish | null = null;
  let wanted: CardFlowNode[] = [];
  // In another theme or another branch those that are elements already go on.
  let mounted = flow.getState().nodes as CardFlowNode[];
  let frame = 0;

  const visible = () => {
    const { transform, width, height } = flow.getState();
    return visibleArea({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
  };
  const areaNow = (): Rect | null => {
    // Before the canvas knows its size nothing is in view.
    if (flow.getState().width === 0) return null;
    const seen = visible();
    return isFar(source.scene, seen) ? null : mountedArea(seen);
  };
  const wishNow = (): Wish => ({
    version: source.version,
    area: areaNow(),
    drag: state.getState().drag,
    kept: keptUnits(session.state.getState()),
  });

  const mount = ({ drag, kept }: Wish): void => {
    const seen = visible();
    const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    const now = (unit: UnitId): CardFlowNode | undefined => {
      const card = source.scene.card(unit);
      return card && nodeOf(card, drag);
    };
    const { nodes, whole } = nextBatch(wanted, mounted, kept, middle, now, zoom.isMoving());
    if (nodes.length !== mounted.length || nodes.some((node, i) => node !== mounted[i])) {
      mounted = nodes;
      flow.getState().setNodes(mounted);
    }
    // Every card listens: nothing is told where nothing has changed.
    if (!whole || state.getState().mounted !== null) {
      state.setState({ mounted: whole ? null : new Set(mounted.map(({ data }) => data.item.unit)) });
    }
    if (!whole && frame === 0) soon();
  };
  const soon = (): void => {
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (zoom.isMoving()) soon();
      else if (wish !== null) mount(wish);
    });
  };
  const update = (): void => {
    const next = wishNow();
    if (wish !== null && isSameWish(wish, next)) return;
    wish = next;
    wanted = mountedNodes(source.scene, next.area, next.drag, next.kept);
    mount(next);
  };

  const stops = [
    zoom.stop,
    source.subscribe(update, () => wish?.area ?? null),
    flow.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) update();
    }),
    state.subscribe((now, before) => {
      if (now.drag !== before.drag) update();
    }),
    session.state.subscribe((now, before) => {
      if (now.selection !== before.selection || now.editing !== before.editing) update();
    }),
  ];
  update();
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
  };
}

function keptUnits({ selection, editing }: SessionState): ReadonlySet<UnitId> {
  const edited = editing?.kind === 'unitName' ? editing.unit : undefined;
  return new Set([soleUnit(selection), edited].filter(unit => unit !== undefined));
}

const isSameArea = (a: Rect | null, b: Rect | null): boolean => a === b || (a !== null && b !== null && isSameRect(a, b));

const isSameWish = (a: Wish, b: Wish): boolean =>
  a.version === b.version &&
  isSameArea(a.area, b.area) &&
  a.drag === b.drag &&
  a.kept.size === b.kept.size &&
  [...a.kept].every(unit => b.kept.has(unit));
