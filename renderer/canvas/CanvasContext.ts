import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Point } from '../../shared/base/geometry.ts';
import type { ThemeName } from '../../shared/theme/tokens.ts';
import type { Session } from '../session/session.ts';
import type { CanvasState } from './canvasState.ts';
import type { CarriedCards } from './motion/carriedCards.ts';
import type { SceneSource } from './sceneSource.ts';

/** What the parts of the canvas share. */
export interface CanvasContextValue {
  readonly session: Session;
  readonly source: SceneSource;
  readonly state: StoreApi<CanvasState>;
  readonly theme: ThemeName;
  readonly carried: CarriedCards;
  /** The canvas's own element. */
  element(): HTMLElement | null;
  zoom(): number;
  toDrawing(client: Point): Point;
  /** px from the top left corner of the canvas's element. */
  toElement(client: Point): Point;
}

export const CanvasContext = createContext<CanvasContextValue | null>(null);

export function useCanvas(): CanvasContextValue {
  const value = useContext(CanvasContext);
  if (value === null) throw new Error('used outside the canvas');
  return value;
}

export function useCanvasState<T>(select: (state: CanvasState) => T): T {
  return useStore(useCanvas().state, select);
}

/** Drawn again with every change of the scene. */
export function useSceneVersion(): number {
  const { source } = useCanvas();
  return useSyncExternalStore(source.subscribe, () => source.version);
}
