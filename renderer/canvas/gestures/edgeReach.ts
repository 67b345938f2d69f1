import type { CanvasContextValue } from '../CanvasContext.ts';

/** px of the window: no edge of a card is wider, however large it is shown. */
const EDGE_MOST = 36;

/** px of the drawing. */
export const edgeReach = (canvas: CanvasContextValue): number => EDGE_MOST / canvas.zoom();
