import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { encloses, inflate, type Point, type Rect, unionOf } from '../../shared/base/geometry.ts';
import { type DrawnAt, viewportFor, viewportRevealing, viewportZoomed, visibleArea, ZOOM_MAX } from '../../shared/scene/viewportFor.ts';
import type { CanvasPort } from '../session/canvasPort.ts';
import { useCanvas } from './CanvasContext.ts';
import { dutyGesture } from './gestures/dutyGesture.ts';
import { runGesture } from './gestures/runGesture.ts';
import { GLIDE, mayGlide } from './motion/glide.ts';

/** px of the window left free around what is fitted: the palette and the minimap stand in the corners. */
const MARGIN = 56;
/** Fitting shows nothing larger than it is printed. */
const FIT_MOST = 1;
/** px of the window left free around what is brought into view. */
const AROUND = 24;

/** Offers the canvas to the rest of the window while it is mounted. */
export function useCanvasPort(area: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>): void {
  const canvas = useCanvas();
  const { session, source, toDrawing } = canvas;
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();
  const pointer = useRef<Point | null>(null);

  useEffect(() => {
    /** Where the view glides to, while it does. */
    let goal: DrawnAt | null = null;
    /** What is asked for in a glide counts from where that ends: from a place on the way it would come to a zoom that nobody chose. */
    const now = (): DrawnAt => {
      const [x, y, zoom] = flow.getState().transform;
      return goal ?? { x, y, zoom };
    };
    const size = () => ({ width: flow.getState().width, height: flow.getState().height });
    const go = (to: DrawnAt, glide = true): void => {
      const glides = glide && mayGlide();
      goal = glides ? to : null;
      const arrived = setViewport(to, glides ? { duration: GLIDE } : {});
      void arrived.then(() => {
        if (goal === to) goal = null;
      });
    };
    // The hand takes the view away from wherever it was going.
    const onHand = (): void => {
      goal = null;
    };
    const selected = (): Rect | null => {
      const { units, notes, frames } = session.state.getState().selection;
      const items = [
        ...units.map(id => source.scene.card(id)),
        ...notes.map(id => source.scene.note(id)),
        ...frames.map(id => source.scene.frame(id)),
      ];
      return unionOf(items.flatMap(item => item?.bounds ?? []));
    };
    const about = (zoom: number): void => go(viewportZoomed(now(), zoom, size(), selected(), AROUND));
    const port: CanvasPort = {
      focus: () => stage.current?.focus({ preventScroll: true }),
      fitAll(glide = true) {
        const bounds = source.scene.bounds();
        if (bounds !== null) go(viewportFor(bounds, size(), MARGIN, FIT_MOST), glide);
      },
      showAll() {
        const bounds = source.scene.bounds();
        if (bounds !== null && !encloses(visibleArea(now(), size()), bounds)) port.fitAll();
      },
      seeSomething() {
        if (source.scene.cardsWithin(visibleArea(now(), size()), 1).length === 0) port.fitAll(false);
      },
      fitSelection() {
        const bounds = selected();
        if (bounds !== null) go(viewportFor(bounds, size(), MARGIN, FIT_MOST));
      },
      zoomTo: about,
      zoomBy: factor => about(now().zoom * factor),
      reveal(unit) {
        const card = source.scene.card(unit);
        if (card === undefined) return;
        const to = viewportRevealing(inflate(card.box, 16), now(), size(), AROUND);
        if (to !== now()) go(to);
      },
      viewport: now,
      setViewport: to => go(to, false),
      visible: () => visibleArea(now(), size()),
      seen() {
        const [visible, bounds] = [visibleArea(now(), size()), source.scene.bounds()];
        return bounds === null || encloses(visible, bounds) ? null : visible;
      },
      showSeen(seen) {
        if (seen === null || source.scene.cardsWithin(seen, 1).length === 0) port.fitAll();
        else go(viewportFor(seen, size(), 0, ZOOM_MAX));
      },
      pointer: () => pointer.current,
      carryDuty: (duty, press) => runGesture(canvas, press, () => dutyGesture(canvas, duty), null),
    };
    session.canvas.current = port;
    const element = area.current;
    // Each pin by itself: a property of the whole canvas would have the browser look at the style of every element in it, in each frame of a zoom.
    const tellZoom = (zoom: number): void => {
      for (const pin of element?.querySelectorAll<HTMLElement>('[data-pin]') ?? []) pin.style.setProperty('--zoom', String(zoom));
    };
    const stopTelling = flow.subscribe((state, before) => {
      if (state.transform[2] !== before.transform[2]) tellZoom(state.transform[2]);
    });
    const onMove = (event: PointerEvent): void => {
      // Over the palette or the overview it points at no place of the drawing.
      const onDrawing = (event.target as Element).closest('.react-flow') !== null;
      pointer.current = onDrawing ? toDrawing({ x: event.clientX, y: event.clientY }) : null;
    };
    const onLeave = (): void => {
      pointer.current = null;
    };
    element?.addEventListener('pointerdown', onHand, true);
    element?.addEventListener('wheel', onHand, { capture: true, passive: true });
    element?.addEventListener('pointermove', onMove);
    element?.addEventListener('pointerleave', onLeave);
    return () => {
      if (session.canvas.current === port) session.canvas.current = null;
      stopTelling();
      element?.removeEventListener('pointerdown', onHand, true);
      element?.removeEventListener('wheel', onHand, true);
      element?.removeEventListener('pointermove', onMove);
      element?.removeEventListener('pointerleave', onLeave);
    };
  }, [area, stage, flow, session, setViewport, source, toDrawing, canvas]);
}
