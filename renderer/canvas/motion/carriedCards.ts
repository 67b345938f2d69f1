import type { StoreApi } from 'zustand/vanilla';
import type { Point } from '../../../shared/base/geometry.ts';
import type { CanvasState } from '../canvasState.ts';

/** The elements of the cards that the hand holds. */
export interface CarriedCards {
  /** px of the drawing: how far the hand carries them, or carried them last. */
  readonly by: Point;
  /** From now on the element goes along; until the function that this returns is called. */
  take(element: HTMLElement): () => void;
}

const NOWHERE: Point = { x: 0, y: 0 };

/** Moves what goes along with the hand by its style alone: to draw hundreds of cards again in each frame would hold the hand up. */
export function createCarriedCards(state: StoreApi<CanvasState>): CarriedCards {
  const held = new Set<HTMLElement>();
  let by = NOWHERE;
  let stop = (): void => undefined;
  const put = (element: HTMLElement): void => {
    element.style.translate = `${by.x}px ${by.y}px`;
  };
  return {
    get by() {
      return by;
    },
    take(element) {
      if (held.size === 0) {
        by = state.getState().drag?.by ?? NOWHERE;
        stop = state.subscribe(({ drag }) => {
          if (drag === null || drag.by === by) return;
          by = drag.by;
          held.forEach(put);
        });
      }
      held.add(element);
      put(element);
      return () => {
        held.delete(element);
        element.style.translate = '';
        if (held.size === 0) stop();
      };
    },
  };
}
