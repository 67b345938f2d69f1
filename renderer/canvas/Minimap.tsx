import { useStore } from '@xyflow/react';
import { type PointerEvent, type ReactElement, useEffect, useRef } from 'react';
import { type Rect, unionOf } from '../../shared/base/geometry.ts';
import { colourOf } from '../../shared/scene/unitStyle.ts';
import { viewportFor, visibleArea } from '../../shared/scene/viewportFor.ts';
import { TOKENS } from '../../shared/theme/tokens.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { type CanvasContextValue, useCanvas, useSceneVersion } from './CanvasContext.ts';
import styles from './Minimap.module.css';

/** px. */
const SIZE = { width: 168, height: 104 };
const MARGIN = 8;

/** The whole drawing in small, with the part that is in view; pressing or dragging on it goes there. */
export function Minimap(): ReactElement | null {
  const canvas = useCanvas();
  const say = useSay();
  const version = useSceneVersion();
  const element = useRef<HTMLCanvasElement>(null);
  const selected = useSessionState(state => state.selection.units);
  const view = useStore(
    flow => visibleArea({ x: flow.transform[0], y: flow.transform[1], zoom: flow.transform[2] }, flow),
    (a, b) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height,
  );
  const whole = boundsOf(canvas);

  useEffect(() => {
    // Read so that a new version of the scene is painted.
    void version;
    const target = element.current;
    const context = target?.getContext('2d');
    if (target == null || context == null) return;
    const ratio = devicePixelRatio;
    target.width = SIZE.width * ratio;
    target.height = SIZE.height * ratio;
    if (whole === null) return;
    const theme = TOKENS[canvas.theme];
    const at = mapAt(whole, view);
    context.setTransform(at.zoom * ratio, 0, 0, at.zoom * ratio, at.x * ratio, at.y * ratio);
    const least = 2 / at.zoom;
    const chosen = new Set(selected);
    const { view: scenario } = canvas.session.state.getState().open.store;
    context.fillStyle = theme.lineStrong;
    context.globalAlpha = 0.3;
    for (const { bounds } of canvas.source.scene.frames()) context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
    context.fillStyle = theme.noteLine;
    context.globalAlpha = 1;
    for (const { bounds } of canvas.source.scene.notes()) context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
    for (const { unit, box } of canvas.source.scene.cards()) {
      const record = scenario.unit(unit);
      context.globalAlpha = chosen.has(unit) ? 1 : 0.5;
      context.fillStyle = chosen.has(unit) ? theme.accent : record === undefined ? theme.reporting : colourOf(record, theme);
      context.fillRect(box.x, box.y, Math.max(least, box.width), Math.max(least, box.height));
    }
    context.globalAlpha = 1;
    context.strokeStyle = theme.accent;
    context.lineWidth = 1.5 / at.zoom;
    context.strokeRect(view.x, view.y, view.width, view.height);
  }, [canvas, version, view, whole, selected]);

  if (whole === null) return null;
  const go = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = mapAt(whole, view);
    const x = (event.clientX - box.left - at.x) / at.zoom;
    const y = (event.clientY - box.top - at.y) / at.zoom;
    const port = canvas.session.canvas.current;
    if (port === null) return;
    const { zoom } = port.viewport();
    port.setViewport({ zoom, x: -(x - view.width / 2) * zoom, y: -(y - view.height / 2) * zoom });
  };
  return (
    <canvas
      ref={element}
      className={styles.minimap}
      role="img"
      aria-label={say('canvas.minimap')}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    />
  );
}

function boundsOf({ source }: CanvasContextValue): Rect | null {
  const { scene } = source;
  return unionOf([...scene.cards(), ...scene.notes(), ...scene.frames()].map(item => item.bounds));
}

/** Around the drawing and the view together, so that a view beside the drawing is seen as well. */
function mapAt(whole: Rect, view: Rect) {
  return viewportFor(unionOf([whole, view]) as Rect, SIZE, MARGIN, 1);
}
