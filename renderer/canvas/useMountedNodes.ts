import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { UnitId } from '../../shared/model/ids.ts';
import { visibleArea } from '../../shared/scene/viewportFor.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas, useCanvasState, useSceneVersion } from './CanvasContext.ts';
import { watchZoom, type ZoomMotion } from './motion/zoomMotion.ts';
import { type CardFlowNode, isFar, mountedArea, mountedNodes, nextBatch, nodeOf } from './visibleCards.ts';

/**
 * The cards that are elements now: those in view and near it; those that the user types in, holds or has active, wherever they are. Many at once
 * come some in each frame, and are painted until they are there; while the zoom is on its way none come, as they might be gone in the next frame.
 */
export function useMountedNodes(): CardFlowNode[] {
  const { source, state } = useCanvas();
  const flow = useStoreApi();
  const version = useSceneVersion();
  const drag = useCanvasState(({ drag: held }) => held);
  const active = useSessionState(({ selection }) => (selection.units.length === 1 ? selection.units[0] : undefined));
  const edited = useSessionState(({ editing }) => (editing?.kind === 'unitName' ? editing.unit : undefined));
  // A string, so that panning within one cell of the grid draws nothing again.
  const area = useStore(seen => {
    const visible = visibleArea({ x: seen.transform[0], y: seen.transform[1], zoom: seen.transform[2] }, seen);
    if (seen.width === 0) return '';
    const { x, y, width, height } = mountedArea(visible);
    return isFar(source.scene, visible) ? 'far' : `${x} ${y} ${width} ${height}`;
  });
  const kept = useMemo(() => new Set<UnitId>([active, edited].filter(unit => unit !== undefined)), [active, edited]);
  const wanted = useMemo(() => {
    // Read so that a new version of the scene makes new nodes.
    void version;
    if (area === '') return [];
    const [x = 0, y = 0, width = 0, height = 0] = area === 'far' ? [] : area.split(' ').map(Number);
    return mountedNodes(source.scene, { x, y, width, height }, drag, kept);
  }, [source, version, area, drag, kept]);

  /** Counts the frames in which some were added. */
  const [batch, setBatch] = useState(0);
  const zoom = useRef<ZoomMotion | null>(null);
  useEffect(() => {
    const motion = watchZoom(flow);
    zoom.current = motion;
    return motion.stop;
  }, [flow]);
  const mounted = useRef<CardFlowNode[]>([]);
  const { nodes, whole } = useMemo(() => {
    void batch;
    const { transform, width, height } = flow.getState();
    const visible = visibleArea({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    const middle = { x: visible.x + visible.width / 2, y: visible.y + visible.height / 2 };
    const now = (unit: UnitId): CardFlowNode | undefined => {
      const card = source.scene.card(unit);
      return card && nodeOf(card, drag);
    };
    const next = nextBatch(wanted, mounted.current, kept, middle, now, zoom.current?.isMoving() === true);
    const same = next.nodes.length === mounted.current.length && next.nodes.every((node, i) => node === mounted.current[i]);
    if (!same) mounted.current = next.nodes;
    return { nodes: mounted.current, whole: next.whole };
  }, [wanted, kept, drag, batch, flow, source]);

  useLayoutEffect(() => {
    // Every card listens: nothing is told where nothing has changed.
    if (whole && state.getState().mounted === null) return;
    state.setState({ mounted: whole ? null : new Set(nodes.map(({ data }) => data.item.unit)) });
  }, [state, nodes, whole]);
  useEffect(() => {
    if (whole) return;
    let frame = 0;
    const soon = (): void => {
      frame = requestAnimationFrame(() => (zoom.current?.isMoving() === true ? soon() : setBatch(batch + 1)));
    };
    soon();
    return () => cancelAnimationFrame(frame);
  }, [whole, batch]);
  return nodes;
}
