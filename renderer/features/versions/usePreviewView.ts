import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Point, Rect, Size } from '../../../shared/base/geometry.ts';
import { type DrawnAt, viewportFor, ZOOM_MAX, ZOOM_MIN } from '../../../shared/scene/viewportFor.ts';
import { isComposing } from '../inspector/fields/isComposing.ts';

/** px of the window left free around a drawing that is fitted. */
const MARGIN = 16;
const ZOOM_STEP = 1.25;
/** px of the window by one press of an arrow. */
const PAN_STEP = 48;

export interface PreviewView {
  readonly size: Size;
  readonly at: DrawnAt;
  readonly fit: () => void;
  /** About the middle. */
  readonly zoomBy: (factor: number) => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
  };
}

/** Which part of the drawing a box shows: all of it, until the hand moves it by wheel, drag or keys. */
export function usePreviewView(box: RefObject<HTMLElement | null>, bounds: Rect | null): PreviewView {
  const size = useSize(box);
  const fitted = bounds === null ? { x: 0, y: 0, zoom: 1 } : viewportFor(bounds, size, MARGIN, 1);
  const [byHand, setByHand] = useState<{ readonly of: Rect | null; readonly at: DrawnAt } | null>(null);
  // Another drawing is seen whole again.
  const at = byHand?.of === bounds ? byHand.at : fitted;
  const show = (to: DrawnAt): void => setByHand({ of: bounds, at: to });
  const zoomAt = (factor: number, { x, y }: Point): void => {
    const zoom = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, at.zoom * factor));
    const by = zoom / at.zoom;
    show({ zoom, x: x - (x - at.x) * by, y: y - (y - at.y) * by });
  };
  const zoomBy = (factor: number): void => zoomAt(factor, { x: size.width / 2, y: size.height / 2 });
  const pan = (x: number, y: number): void => show({ ...at, x: at.x + x, y: at.y + y });
  const fit = (): void => setByHand(null);

  // React listens to the wheel in a way that can't keep the page from scrolling or zooming with it.
  useEffect(() => {
    const element = box.current;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const corner = element?.getBoundingClientRect();
      const point = { x: event.clientX - (corner?.left ?? 0), y: event.clientY - (corner?.top ?? 0) };
      if (event.ctrlKey || event.metaKey) zoomAt(Math.exp(-event.deltaY / 300), point);
      else pan(-event.deltaX, -event.deltaY);
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => pan(PAN_STEP, 0),
      ArrowRight: () => pan(-PAN_STEP, 0),
      ArrowUp: () => pan(0, PAN_STEP),
      ArrowDown: () => pan(0, -PAN_STEP),
      '+': () => zoomBy(ZOOM_STEP),
      '=': () => zoomBy(ZOOM_STEP),
      '-': () => zoomBy(1 / ZOOM_STEP),
      '0': fit,
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const onPointerDown = (event: PointerEvent): void => event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons === 1) pan(event.movementX, event.movementY);
  };
  return { size, at, fit, zoomBy, handlers: { onKeyDown, onPointerDown, onPointerMove } };
}

function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
