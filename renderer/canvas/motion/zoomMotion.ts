import type { useStoreApi } from '@xyflow/react';

/** ms between two steps of one movement: a wheel that turns, fingers that spread, a glide. */
const STEP = 90;

/** Whether the zoom is on its way just now. One jump, by a key or to a place, is no movement: it has arrived. */
export interface ZoomMotion {
  isMoving(): boolean;
  stop(): void;
}

export function watchZoom(flow: ReturnType<typeof useStoreApi>): ZoomMotion {
  let last = Number.NEGATIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  const stop = flow.subscribe((state, earlier) => {
    if (state.transform[2] === earlier.transform[2]) return;
    before = last;
    last = performance.now();
  });
  return { isMoving: () => performance.now() - last < STEP && last - before < STEP, stop };
}
