import { useViewport } from '@xyflow/react';
import { Plus } from 'lucide-react';
import type { CSSProperties, PointerEvent, ReactElement } from 'react';
import type { Point, Rect } from '../../shared/base/geometry.ts';
import { linePath } from '../../shared/scene/linePath.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas, useCanvasState, useSceneVersion } from './CanvasContext.ts';
import { CopyGhost } from './CopyGhost.tsx';
import { DropMark } from './DropMark.tsx';
import { Guides } from './Guides.tsx';
import type { Gesture } from './gestures/gesture.ts';
import { resizeFrame, resizeNote } from './gestures/resizeGesture.ts';
import { runGesture } from './gestures/runGesture.ts';
import styles from './Overlay.module.css';
import { PALETTE_ICON } from './Palette.tsx';
import { PALETTE_LABEL } from './paletteKinds.ts';
import type { ToView } from './toView.ts';

/** What is seen of a gesture and of a selection, over the drawing: none of it is in the scene, so none of it can be exported. */
export function Overlay(): ReactElement {
  const { x, y, zoom } = useViewport();
  const toView: ToView = r => ({
    left: r.x * zoom + x,
    top: r.y * zoom + y,
    width: r.width * zoom,
    height: r.height * zoom,
  });
  return (
    <div className={styles.overlay}>
      <SelectedOutlines toView={toView} />
      <SelectedLines transform={`translate(${x} ${y}) scale(${zoom})`} zoom={zoom} />
      <Marquee toView={toView} />
      <CopyGhost toView={toView} zoom={zoom} />
      <Guides transform={`translate(${x} ${y}) scale(${zoom})`} zoom={zoom} />
      <DropMark toView={toView} />
    </div>
  );
}

/** Notes and frames are painted, and so are cards from afar: their rings are drawn here. */
function SelectedOutlines({ toView }: { readonly toView: ToView }): ReactElement {
  const canvas = useCanvas();
  useSceneVersion();
  const { notes, frames, units } = useSessionState(state => state.selection);
  const drag = useCanvasState(state => state.drag);
  const resize = useCanvasState(state => state.resize);
  const { scene } = canvas.source;
  const { view } = canvas.session.state.getState().open.store;
  const now = (item: SceneItem): Rect => {
    if (resize?.key === item.key) return resize.item.bounds;
    if (drag === null || !drag.moving.shifted.has(item.key)) return item.bounds;
    return { ...item.bounds, x: item.bounds.x + drag.by.x, y: item.bounds.y + drag.by.y };
  };
  return (
    <>
      {units.map(id => {
        const item = scene.card(id);
        return item === undefined || document.getElementById(`unit-${id}`) !== null ? null : (
          <div key={id} className={styles.ring} style={toView(now(item))} />
        );
      })}
      {notes.map(id => {
        const item = scene.note(id);
        const note = view.note(id);
        if (item === undefined || note === undefined) return null;
        return <Resizable key={item.key} style={toView(now(item))} begin={at => resizeNote(canvas, note, at)} />;
      })}
      {frames.map(id => {
        const item = scene.frame(id);
        const frame = view.frame(id);
        if (item === undefined || frame === undefined) return null;
        return <Resizable key={item.key} style={toView(now(item))} begin={at => resizeFrame(canvas, frame, at)} />;
      })}
    </>
  );
}

/** A ring with a corner to pull. */
function Resizable({ style, begin }: { readonly style: CSSProperties; readonly begin: (at: Point) => Gesture }): ReactElement {
  const canvas = useCanvas();
  const say = useSay();
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = canvas.toDrawing({ x: event.clientX, y: event.clientY });
    runGesture(canvas, event.nativeEvent, () => begin(at), null);
  };
  return (
    <div className={styles.ring} style={style}>
      <span className={styles.corner} data-own-press title={say('canvas.resize')} onPointerDown={press} />
    </div>
  );
}

/** The halo of the selected dependencies, and the one on its way to the pointer. */
function SelectedLines({ transform, zoom }: { readonly transform: string; readonly zoom: number }): ReactElement | null {
  const { source } = useCanvas();
  useSceneVersion();
  const selected = useSessionState(state => state.selection.dependencies);
  const link = useCanvasState(state => state.link);
  if (selected.length === 0 && link === null) return null;
  return (
    <svg className={styles.lines} aria-hidden="true">
      <g transform={transform} fill="none">
        {selected.map(id => {
          const line = source.scene.dependency(id);
          const label = source.scene.label(id);
          return line === undefined ? null : (
            <g key={id} className={styles.halo}>
              <path d={linePath(line.route, 8)} strokeWidth={8 / zoom} />
              {label !== null && (
                <rect
                  {...{ x: label.bounds.x - 2, y: label.bounds.y - 2, width: label.bounds.width + 4, height: label.bounds.height + 4 }}
                  rx={12}
                  strokeWidth={2 / zoom}
                />
              )}
            </g>
          );
        })}
        {link !== null && (
          <path
            className={styles.link}
            d={`M${link.start.x} ${link.start.y} L${link.end.x} ${link.end.y}`}
            strokeWidth={2 / zoom}
            strokeDasharray={`${6 / zoom} ${4 / zoom}`}
          />
        )}
      </g>
    </svg>
  );
}

function Marquee({ toView }: { readonly toView: ToView }): ReactElement | null {
  const marquee = useCanvasState(state => state.marquee);
  return marquee === null ? null : <div className={styles.marquee} style={toView(marquee)} />;
}

/** What goes with the pointer, over everything that lies on the canvas. */
export function AtPointer(): ReactElement {
  return (
    <div className={styles.pointer}>
      <Ghost />
      <Hint />
    </div>
  );
}

function Ghost(): ReactElement | null {
  const say = useSay();
  const ghost = useCanvasState(state => state.ghost);
  if (ghost === null) return null;
  if (ghost.kind === 'duty') {
    return (
      <div className={styles.ghost} data-duty style={{ left: ghost.at.x, top: ghost.at.y }}>
        {ghost.text}
      </div>
    );
  }
  const Icon = PALETTE_ICON[ghost.kind];
  return (
    <div className={styles.ghost} style={{ left: ghost.at.x, top: ghost.at.y }}>
      <Icon size={15} strokeWidth={1.7} aria-hidden="true" />
      {say(PALETTE_LABEL[ghost.kind])}
    </div>
  );
}

function Hint(): ReactElement | null {
  const { element } = useCanvas();
  const hint = useCanvasState(state => state.hint);
  const copying = useCanvasState(state => state.copy !== null);
  if (hint === null) return null;
  return (
    <div className={styles.hint} data-refused={hint.refused || undefined} style={hintPlace(hint.at, element())} role="status">
      {copying && <Plus size={13} strokeWidth={2.5} aria-hidden="true" />}
      {hint.text}
    </div>
  );
}

/** Below the pointer at its right, or at its left where the canvas ends. */
function hintPlace(at: Point, area: HTMLElement | null): CSSProperties {
  const top = at.y + 22;
  const room = area?.clientWidth ?? 0;
  return at.x > room - HINT_ROOM ? { right: room - at.x + 8, top } : { left: at.x + 16, top };
}

/** px. */
const HINT_ROOM = 340;
