import { useStore } from '@xyflow/react';
import { type PointerEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { isSameRect, type Rect, unionOf } from '../../shared/base/geometry.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { colourOf } from '../../shared/scene/unitStyle.ts';
import { viewportFor, visibleArea } from '../../shared/scene/viewportFor.ts';
import { TOKENS } from '../../shared/theme/tokens.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { type CanvasContextValue, useCanvas } from './CanvasContext.ts';
import styles from './Minimap.module.css';

/** px. */
const SIZE = { width: 168, height: 104 };
const MARGIN = 8;
/** ms: so long after an edit at most the map shows it. Painting ten thousand cards on it takes 10. */
const LATEST = 250;

/** All of the drawing, as a picture that is laid down wherever the map shows it. */
interface Overview {
  readonly picture: OffscreenCanvas;
  readonly whole: Rect;
}

/** The whole drawing in small, with the part that is in view; pressing or dragging on it goes there. */
export function Minimap(): ReactElement | null {
  const canvas = useCanvas();
  const say = useSay();
  const element = useRef<HTMLCanvasElement>(null);
  const overview = useOverview(canvas);
  const view = useStore(flow => visibleArea({ x: flow.transform[0], y: flow.transform[1], zoom: flow.transform[2] }, flow), isSameRect);

  useEffect(() => {
    const target = element.current;
    const context = target?.getContext('2d');
    if (target == null || context == null) return;
    const ratio = devicePixelRatio;
    target.width = SIZE.width * ratio;
    target.height = SIZE.height * ratio;
    if (overview === null) return;
    const { whole, picture } = overview;
    const at = mapAt(whole, view);
    context.setTransform(at.zoom * ratio, 0, 0, at.zoom * ratio, at.x * ratio, at.y * ratio);
    context.drawImage(picture, whole.x, whole.y, whole.width, whole.height);
    context.strokeStyle = TOKENS[canvas.theme].accent;
    context.lineWidth = 1.5 / at.zoom;
    context.strokeRect(view.x, view.y, view.width, view.height);
  }, [canvas, view, overview]);

  if (overview === null) return null;
  const go = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = mapAt(overview.whole, view);
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

/** Painted when the window has nothing else to do, and not for lines, which it does not show: it looks at every card. */
function useOverview(canvas: CanvasContextValue): Overview | null {
  const selected = useSessionState(state => state.selection.units);
  const [overview, setOverview] = useState<Overview | null>(null);
  useEffect(() => {
    // Where cards are on their way to their places, more is told when they are there.
    const paint = (): void => {
      if (canvas.source.scene.isPlaced) setOverview(overviewOf(canvas, selected));
    };
    let waiting = 0;
    const soon = (): void => {
      cancelIdleCallback(waiting);
      waiting = requestIdleCallback(paint, { timeout: LATEST });
    };
    soon();
    const stop = canvas.source.subscribe(changed => {
      if (changed === null || hasShown(changed)) soon();
    });
    return () => {
      stop();
      cancelIdleCallback(waiting);
    };
  }, [canvas, selected]);
  return overview;
}

function hasShown(keys: ReadonlySet<string>): boolean {
  for (const key of keys) if (/^(card|note|frame)\//.test(key)) return true;
  return false;
}

function overviewOf({ source: { scene }, session, theme: name }: CanvasContextValue, selected: readonly UnitId[]): Overview | null {
  const whole = unionOf(boundsIn(scene));
  if (whole === null) return null;
  const theme = TOKENS[name];
  const scale = viewportFor(whole, SIZE, MARGIN, 1, 0).zoom * devicePixelRatio;
  const picture = new OffscreenCanvas(Math.max(1, Math.ceil(whole.width * scale)), Math.max(1, Math.ceil(whole.height * scale)));
  const context = picture.getContext('2d');
  if (context === null) return null;
  context.setTransform(picture.width / whole.width, 0, 0, picture.height / whole.height, 0, 0);
  context.translate(-whole.x, -whole.y);
  const least = (2 * devicePixelRatio) / scale;
  const chosen = new Set(selected);
  const { view } = session.state.getState().open.store;
  context.fillStyle = theme.lineStrong;
  context.globalAlpha = 0.3;
  for (const { bounds } of scene.frames()) context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
  context.fillStyle = theme.noteLine;
  context.globalAlpha = 1;
  for (const { bounds } of scene.notes()) context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
  for (const { unit, box } of scene.cards()) {
    const record = view.unit(unit);
    context.globalAlpha = chosen.has(unit) ? 1 : 0.5;
    context.fillStyle = chosen.has(unit) ? theme.accent : record === undefined ? theme.reporting : colourOf(record, theme);
    context.fillRect(box.x, box.y, Math.max(least, box.width), Math.max(least, box.height));
  }
  return { picture, whole };
}

function* boundsIn(scene: CanvasContextValue['source']['scene']): Iterable<Rect> {
  for (const { bounds } of scene.cards()) yield bounds;
  for (const { bounds } of scene.notes()) yield bounds;
  for (const { bounds } of scene.frames()) yield bounds;
}

/** Around the drawing and the view together, so that a view beside the drawing is seen as well; however small that is. */
function mapAt(whole: Rect, view: Rect) {
  return viewportFor(unionOf([whole, view]) as Rect, SIZE, MARGIN, 1, 0);
}
