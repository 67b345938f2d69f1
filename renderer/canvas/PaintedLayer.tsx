import { useStoreApi } from '@xyflow/react';
import { type ReactElement, useEffect, useRef } from 'react';
import { inflate, overlaps, type Rect, translate } from '../../shared/base/geometry.ts';
import { paintCanvas } from '../../shared/export/paintCanvas.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { visibleArea } from '../../shared/scene/viewportFor.ts';
import styles from './Canvas.module.css';
import { useCanvas } from './CanvasContext.ts';
import type { CanvasState } from './canvasState.ts';
import { clippedLine } from './clippedLine.ts';
import { simplified } from './simplified.ts';
import { isFar } from './visibleCards.ts';

/** px of the drawing: what lies just outside the view reaches into it with its stroke. */
const STROKES = 4;

/**
 * Frames, lines, notes and labels are painted on one canvas under the cards, not mounted: an element for each line costs more than all
 * cards together. With very many cards in view it paints the cards as well.
 */
export function PaintedLayer(): ReactElement {
  const canvas = useCanvas();
  const element = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();

  useEffect(() => {
    let frame = 0;
    const paint = (): void => {
      frame = 0;
      const target = element.current;
      if (target === null) return;
      const { transform, width, height } = flow.getState();
      paintView(
        target,
        canvas.source.scene,
        canvas.state.getState(),
        { x: transform[0], y: transform[1], zoom: transform[2] },
        { width, height },
      );
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    let transform = flow.getState().transform;
    let size = `${flow.getState().width} ${flow.getState().height}`;
    const stops = [
      flow.subscribe(state => {
        const newSize = `${state.width} ${state.height}`;
        if (state.transform === transform && newSize === size) return;
        transform = state.transform;
        size = newSize;
        // In the same frame as the cards: lines that lag behind them look torn off.
        paint();
      }),
      canvas.source.subscribe(soon),
      canvas.state.subscribe((state, before) => {
        if (state.drag !== before.drag || state.resize !== before.resize) soon();
      }),
    ];
    document.fonts.addEventListener('loadingdone', soon);
    paint();
    return () => {
      cancelAnimationFrame(frame);
      document.fonts.removeEventListener('loadingdone', soon);
      for (const stop of stops) stop();
    };
  }, [canvas, flow]);

  return <canvas ref={element} className={styles.painted} />;
}

function paintView(
  target: HTMLCanvasElement,
  scene: LiveScene,
  state: CanvasState,
  at: { x: number; y: number; zoom: number },
  size: { width: number; height: number },
): void {
  const ratio = devicePixelRatio;
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (target.width !== width || target.height !== height) {
    target.width = width;
    target.height = height;
  }
  const context = target.getContext('2d');
  if (context === null || width === 0 || height === 0) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(at.zoom * ratio, 0, 0, at.zoom * ratio, at.x * ratio, at.y * ratio);
  paintCanvas(context, paintedItems(scene, state, visibleArea(at, size), at.zoom), Path2D);
}

function* paintedItems(scene: LiveScene, state: CanvasState, visible: Rect, zoom: number): Iterable<SceneItem> {
  const reach = inflate(visible, STROKES);
  for (const item of itemsFromTheBack(scene, isFar(scene, visible))) {
    const now = overlaid(item, state);
    if (now !== null && overlaps(now.bounds, reach)) yield simplified(clippedLine(now, reach), zoom);
  }
}

/** Everything that is not an element now; cards only from afar. */
function* itemsFromTheBack(scene: LiveScene, far: boolean): Iterable<SceneItem> {
  yield* scene.frames();
  yield* scene.reportingLines();
  yield* scene.secondaryLines();
  const ids = scene.dependencyIds();
  for (const id of ids) {
    const line = scene.dependency(id);
    if (line !== undefined) yield line;
  }
  if (far) yield* scene.cards();
  yield* scene.notes();
  for (const id of ids) {
    const label = scene.label(id);
    if (label !== null) yield label;
  }
}

/** The item as the hand's present gesture shows it; null where it is left out meanwhile. */
function overlaid(item: SceneItem, { drag, resize }: CanvasState): SceneItem | null {
  if (resize !== null && resize.key === item.key) return resize.item;
  if (drag === null) return item;
  const stretched = drag.stretched.get(item.key);
  if (stretched !== undefined) return stretched;
  if (!drag.moving.shifted.has(item.key)) return item;
  const { x, y } = drag.by;
  return { ...item, origin: { x: item.origin.x + x, y: item.origin.y + y }, bounds: translate(item.bounds, x, y) };
}
