import type { Point } from '../../../shared/base/geometry.ts';
import type { Verdict } from '../../../shared/commands/command.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { withCarried } from '../../../shared/commands/selection/withCarried.ts';
import { topmost } from '../../../shared/layout/branch.ts';
import { type DropTarget, dropTargetAt } from '../../../shared/scene/dropTarget.ts';
import { movePreview, movingWith } from '../../../shared/scene/movePreview.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { dropHint } from '../../actions/dropHint.ts';
import { dropUnits, mayDrop } from '../../actions/dropUnits.ts';
import { parkOnBench } from '../../actions/parkOnBench.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { dropOf } from './dropOf.ts';
import { edgeReach } from './edgeReach.ts';
import type { Gesture } from './gesture.ts';
import { isOverBench } from './isOverBench.ts';
import { snapping } from './snapping.ts';

/**
 * Drags what is selected: dropped on a card units report to it, dropped on its edge they become its siblings there, dropped on nothing all of
 * it just moves. Dropped on the bench units are parked.
 */
export function moveGesture(canvas: CanvasContextValue, selection: EntitySelection, start: Point): Gesture {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const moving = movingWith(store.view, withCarried(store.view, selection));
  const tops = topmost(store.view, selection.units);
  const theme = TOKENS[canvas.theme];
  const say = sayIn(session);
  const wayTo = snapping(canvas, selection, start, key => !moving.shifted.has(key));

  const targetAt = (at: Point): { target: DropTarget; verdict: Verdict } | null => {
    if (tops.length === 0) return null;
    const target = dropTargetAt(source.scene, store.view, at, { units: moving.units, tops }, edgeReach(canvas));
    if (target === null) return null;
    return { target, verdict: mayDrop(session, selection.units, target) };
  };

  const isToPark = (at: Point): boolean => tops.length > 0 && isOverBench(canvas, at);

  return {
    move({ drawing, element, free }) {
      const overBench = isToPark(element);
      const over = overBench ? null : targetAt(drawing);
      const { by, guides } = wayTo(drawing, free || over !== null || overBench);
      const words = overBench ? say('hint.park') : over === null ? null : dropHint(say, store.view, over.target);
      const refusal = over === null || over.verdict.ok ? null : say(over.verdict.reason, over.verdict.values);
      state.setState({
        drag: { moving, by, stretched: movePreview(source.scene, store.view, moving, by, theme) },
        copy: null,
        guides,
        drop: over === null ? null : dropOf(over.target, over.verdict),
        overBench,
        hint: words === null ? null : { text: refusal ?? words, refused: refusal !== null, at: element },
      });
    },
    end({ drawing, element, free }) {
      if (isToPark(element)) {
        parkOnBench(session, selection.units);
        return;
      }
      const over = targetAt(drawing);
      if (over === null) perform(session, moveSelection, { selection, by: wayTo(drawing, free).by });
      else if (over.verdict.ok) dropUnits(session, selection.units, over.target);
    },
  };
}
