import { useStore } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { UnitId } from '../../shared/model/ids.ts';
import { visibleArea } from '../../shared/scene/viewportFor.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas, useCanvasState, useSceneVersion } from './CanvasContext.ts';
import { type CardFlowNode, isFar, mountedArea, mountedNodes } from './visibleCards.ts';

/** The cards that are elements now: those in view and near it; those that the user types in, holds or has active, wherever they are. */
export function useMountedNodes(): CardFlowNode[] {
  const { source } = useCanvas();
  const version = useSceneVersion();
  const drag = useCanvasState(state => state.drag);
  const active = useSessionState(state => (state.selection.units.length === 1 ? state.selection.units[0] : undefined));
  const edited = useSessionState(state => (state.editing?.kind === 'unitName' ? state.editing.unit : undefined));
  // A string, so that panning within one cell of the grid draws nothing again.
  const wanted = useStore(flow => {
    const visible = visibleArea({ x: flow.transform[0], y: flow.transform[1], zoom: flow.transform[2] }, flow);
    if (flow.width === 0) return '';
    const { x, y, width, height } = mountedArea(visible);
    return isFar(source.scene, visible) ? 'far' : `${x} ${y} ${width} ${height}`;
  });
  const previous = useRef<CardFlowNode[]>([]);
  return useMemo(() => {
    // Read so that a new version of the scene makes new nodes.
    void version;
    const kept = new Set<UnitId>([active, edited].filter(unit => unit !== undefined));
    let nodes: CardFlowNode[];
    if (wanted === '') nodes = [];
    else {
      const [x, y, width, height] = wanted === 'far' ? [0, 0, 0, 0] : wanted.split(' ').map(Number);
      nodes = mountedNodes(source.scene, { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }, drag, kept);
    }
    const same = nodes.length === previous.current.length && nodes.every((node, i) => node === previous.current[i]);
    if (!same) previous.current = nodes;
    return previous.current;
  }, [source, version, wanted, drag, active, edited]);
}
