import type { Point } from '../../../shared/base/geometry.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { copyGesture } from './copyGesture.ts';
import type { Gesture, HandAt } from './gesture.ts';
import { moveGesture } from './moveGesture.ts';

/** Drags what is selected, or a copy of it for as long as Alt is held. */
export function dragGesture(canvas: CanvasContextValue, selection: EntitySelection, start: Point): Gesture {
  const move = moveGesture(canvas, selection, start);
  let copy: Gesture | null = null;
  const meant = ({ alt }: HandAt): Gesture => {
    if (!alt) return move;
    copy ??= copyGesture(canvas, selection, start);
    return copy;
  };
  return { move: at => meant(at).move(at), end: at => meant(at).end(at) };
}
