import { useStoreApi } from '@xyflow/react';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Size } from '../../shared/base/geometry.ts';
import { paintCanvas } from '../../shared/export/paintCanvas.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { type DrawnAt, visibleArea } from '../../shared/scene/viewportFor.ts';
import styles from './Canvas.module.css';
import { type CanvasContextValue, useCanvas } from './CanvasContext.ts';
import { CarriedPicture } from './carriedPicture.ts';
import { FarPicture } from './farPicture.ts';
import { PaintedGlide } from './motion/paintedGlide.ts';
import { FAR, itemsAtRest, itemsInHand, itemsStretched, type Painting } from './paintedItems.ts';
import { RecentChanges } from './recentChanges.ts';
import { isFar } from './visibleCards.ts';

/**
 * Frames, lines, notes and labels are painted on one canvas under the cards, not mounted: an element for each line costs more than all
 * cards together. With very many cards in view they are painted as well, all of it as one picture.
 */
export function PaintedLayer(): ReactElement {
  const canvas = useCanvas();
  const element = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();

  useEffect(() => {
    const painter = createPainter(canvas, () => soon());
    let frame = 0;
    const paint = (): void => {
      frame = 0;
      const { transform, width, height } = flow.getState();
      if (element.current !== null)
        painter.paint(element.current, { x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    let transform = flow.getState().transform;
    let size = `${flow.getState().width} ${flow.getState().height}`;
    const fontsCame = (): void => {
      painter.forget();
      soon();
    };
    const stops = [
      flow.subscribe(state => {
        const newSize = `${state.width} ${state.height}`;
        if (state.transform === transform && newSize === size) return;
        transform = state.transform;
        size = newSize;
        // In the same frame as the cards: lines that lag behind them look torn off.
        paint();
      }),
      canvas.source.subscribe(changed => {
        painter.heed(changed);
        soon();
      }),
      canvas.state.subscribe((state, before) => {
        if (state.drag !== before.drag || state.resize !== before.resize || state.mounted !== before.mounted) soon();
      }),
    ];
    document.fonts.addEventListener('loadingdone', fontsCame);
    paint();
    return () => {
      cancelAnimationFrame(frame);
      painter.rest();
      document.fonts.removeEventListener('loadingdone', fontsCame);
      for (const stop of stops) stop();
    };
  }, [canvas, flow]);

  return <canvas ref={element} className={styles.painted} />;
}

/** ms. While there is nothing to be seen yet the hand has nothing to do. */
const FIRST_SLICE = 40;

function createPainter({ source, state }: CanvasContextValue, shown: () => void) {
  const far = new FarPicture({
    itemsOf: (area, zoom) => itemsAtRest(source.scene, area, zoom, state.getState(), FAR),
    shown,
    firstSlice: FIRST_SLICE,
  });
  const carried = new CarriedPicture(() => source.scene, shown);
  const recent = new RecentChanges();
  const glide = new PaintedGlide();
  const nearBut = (mounted: ReadonlySet<UnitId> | null): Painting => ({
    cards: mounted === null ? 'none' : { but: mounted },
    seen: item => glide.seen(item),
  });
  let wasFar = false;
  let fonts = 0;

  return {
    rest(): void {
      far.rest();
      carried.forget();
    },
    /** What was painted before these fonts came was painted in others. */
    forget(): void {
      fonts += 1;
    },
    heed(changed: ReadonlySet<string> | null): void {
      recent.add(changed, source.version);
      glide.heed(changed);
    },

    paint(target: HTMLCanvasElement, at: DrawnAt, size: Size): void {
      const context = clearedFor(target, size);
      if (context === null) return;
      const { scene } = source;
      const ratio = devicePixelRatio;
      const visible = visibleArea(at, size);
      const hand = state.getState();
      // Coming near, the picture stays until the cards in view are elements: painting them one by one meanwhile would cost what it saves.
      const isSeenFromAfar = isFar(scene, visible) || (wasFar && hand.mounted !== null);
      wasFar = isSeenFromAfar;
      const near = nearBut(hand.mounted);
      if (isSeenFromAfar) {
        const sheet = { context, at, size, ratio };
        const moving = hand.drag?.moving ?? null;
        const now = { version: source.version, moving, resized: hand.resize?.key ?? null, fonts };
        // What the hand takes up is there until it has a picture of its own.
        if (moving !== null && far.content !== null && !carried.shows(moving)) far.lay(sheet);
        // While cards that have moved are on their way to their places the picture before will do: the next would have to wait for all of them.
        else far.paint(sheet, scene.isPlaced ? now : (far.content ?? now));
        if (hand.drag === null) carried.leave(sheet, far.content, now);
        else carried.carry(sheet, hand.drag, now);
        glide.rest();
      } else {
        far.rest();
        carried.forget();
        glide.begin();
      }
      context.setTransform(at.zoom * ratio, 0, 0, at.zoom * ratio, at.x * ratio, at.y * ratio);
      if (isSeenFromAfar) {
        paintCanvas(context, recent.itemsSince(far.content?.version ?? -1, scene, hand, visible, at.zoom), Path2D);
        paintCanvas(context, itemsStretched(visible, at.zoom, hand, FAR), Path2D);
      } else {
        paintCanvas(context, itemsAtRest(scene, visible, at.zoom, hand, near), Path2D);
        paintCanvas(context, itemsInHand(scene, visible, at.zoom, hand, near), Path2D);
      }
      if (glide.isOn) shown();
    },
  };
}

/** As large as the window shows it, and empty; null where there is nothing to paint on. */
function clearedFor(target: HTMLCanvasElement, size: Size): CanvasRenderingContext2D | null {
  const width = Math.round(size.width * devicePixelRatio);
  const height = Math.round(size.height * devicePixelRatio);
  if (target.width !== width || target.height !== height) {
    target.width = width;
    target.height = height;
  }
  const context = target.getContext('2d');
  if (context === null || width === 0 || height === 0) return null;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
