import { Background, BackgroundVariant, ReactFlow, useStoreApi } from '@xyflow/react';
import { memo, type ReactElement, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { ZOOM_MAX, ZOOM_MIN } from '../../shared/scene/viewportFor.ts';
import type { ThemeName } from '../../shared/theme/tokens.ts';
import { Legend } from '../features/seeing/Legend.tsx';
import { Presentation } from '../features/seeing/Presentation.tsx';
import { SeeingBar } from '../features/seeing/SeeingBar.tsx';
import type { Session } from '../session/session.ts';
import { soleUnit } from '../session/soleUnit.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Bench } from './Bench.tsx';
import styles from './Canvas.module.css';
import { CanvasContext, type CanvasContextValue, useCanvasState } from './CanvasContext.ts';
import { CardHandles } from './CardHandles.tsx';
import { CardNode, cardElementId } from './CardNode.tsx';
import type { CanvasState } from './canvasState.ts';
import { EmptyHint } from './EmptyHint.tsx';
import { InlineEditors } from './InlineEditors.tsx';
import { Minimap } from './Minimap.tsx';
import { createCarriedCards } from './motion/carriedCards.ts';
import { mountCards } from './mountCards.ts';
import { AtPointer, Overlay } from './Overlay.tsx';
import { PaintedLayer } from './PaintedLayer.tsx';
import { Palette } from './Palette.tsx';
import type { SceneSource } from './sceneSource.ts';
import { stillMark } from './stillMark.ts';
import { useCanvasPort } from './useCanvasPort.ts';
import { useHand } from './useHand.ts';
import { ZoomControl } from './ZoomControl.tsx';

const NODE_TYPES = { card: CardNode };
const NO_EDGES: never[] = [];

interface DrawingProps {
  readonly session: Session;
  readonly source: SceneSource;
  readonly state: StoreApi<CanvasState>;
  readonly theme: ThemeName;
}

export function Drawing({ session, source, state, theme }: DrawingProps): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  const flow = useStoreApi();
  const canvas = useMemo<CanvasContextValue>(() => {
    const toElement = (client: { x: number; y: number }) => {
      const box = area.current?.getBoundingClientRect();
      return { x: client.x - (box?.left ?? 0), y: client.y - (box?.top ?? 0) };
    };
    return {
      session,
      source,
      state,
      theme,
      carried: createCarriedCards(state),
      element: () => area.current,
      zoom: () => flow.getState().transform[2],
      toElement,
      toDrawing(client) {
        const [x, y, zoom] = flow.getState().transform;
        const at = toElement(client);
        return { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
      },
    };
  }, [session, source, state, theme, flow]);
  useLayoutEffect(() => mountCards(canvas, flow), [canvas, flow]);
  return (
    <CanvasContext value={canvas}>
      <DrawingArea area={area} />
    </CanvasContext>
  );
}

function DrawingArea({ area }: { readonly area: React.RefObject<HTMLDivElement | null> }): ReactElement {
  const say = useSay();
  const dragOnNothing = useSessionState(state => state.settings.dragOnNothing);
  const stage = useRef<HTMLDivElement>(null);
  useCanvasPort(area, stage);
  const panning = useHand(area);
  const copying = useCanvasState(state => state.copy !== null);

  // The middle button pans, and with the setting the left one too where it lies on nothing; Space makes any drag a pan.
  const panOnDrag = useMemo(() => (panning ? [0, 1] : dragOnNothing === 'pan' ? [0, 1] : [1]), [panning, dragOnNothing]);
  useEffect(() => {
    stage.current?.focus({ preventScroll: true });
    if (stage.current !== null) stillMark(stage.current);
  }, []);

  return (
    <div ref={area} className={styles.canvas} data-panning={panning || undefined} data-copying={copying || undefined}>
      <ReactFlow
        ref={stage}
        // React Flow's element is the widget (role "application"): one tab stop, whose active unit is announced.
        tabIndex={0}
        aria-label={say('canvas.title')}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        minZoom={ZOOM_MIN}
        maxZoom={ZOOM_MAX}
        nodeOrigin={[0, 0]}
        panOnScroll
        panOnDrag={panOnDrag}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        noPanClassName="nopan"
        autoPanOnNodeFocus={false}
        elevateNodesOnSelect={false}
        proOptions={PRO}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.2} color="var(--canvas-dot)" />
        <PaintedLayer />
        <ActiveCard stage={stage} />
      </ReactFlow>
      <AroundDrawing />
    </div>
  );
}

/** Which card the widget says is active. Apart from it, as walking over the cards would draw all of React Flow's own anew. */
function ActiveCard({ stage }: { readonly stage: React.RefObject<HTMLDivElement | null> }): null {
  const active = useSessionState(({ selection }) => soleUnit(selection));
  useEffect(() => {
    if (active === undefined) stage.current?.removeAttribute('aria-activedescendant');
    else stage.current?.setAttribute('aria-activedescendant', cardElementId(active));
  }, [stage, active]);
  return null;
}

/** What stands over the drawing. Each part follows what it shows by itself: cards that come and go draw none of it again. */
const AroundDrawing = memo(function AroundDrawing(): ReactElement {
  const presenting = useSessionState(state => state.seeing.presenting);
  const minimap = useSessionState(state => state.settings.minimapOpen);
  return (
    <>
      <Legend />
      {presenting ? (
        <Presentation />
      ) : (
        <>
          <CardHandles />
          <Overlay />
          <InlineEditors />
          <EmptyHint />
          <Palette />
          <Bench />
          <SeeingBar />
          <ZoomControl />
          {minimap && <Minimap />}
          <AtPointer />
        </>
      )}
    </>
  );
});

/** React Flow's mark stays, without effect: see `stillMark`. */
const PRO = { hideAttribution: false };
