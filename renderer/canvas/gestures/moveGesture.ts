import type { Point } from '../../../shared/base/geometry.ts';
import type { Verdict } from '../../../shared/commands/command.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { placeUnits } from '../../../shared/commands/units/placeUnits.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import { topmost } from '../../../shared/layout/branch.ts';
import { type DropTarget, dropTargetAt } from '../../../shared/scene/dropTarget.ts';
import { movePreview, movingWith } from '../../../shared/scene/movePreview.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { dropHint, dropOf, edgeReach } from './dropHint.ts';
import type { Gesture } from './gesture.ts';
import { snapping } from './snapping.ts';

/**
 * Drags what is selected: dropped on a card units report to it, dropped on its edge they become its siblings there, dropped on nothing all of
 * it just moves.
 */
export function moveGesture(canvas: CanvasContextValue, selection: EntitySelection, start: Point): Gesture {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const moving = movingWith(store.view, selection);
  const tops = topmost(store.view, selection.units);
  const theme = TOKENS[canvas.theme];
  const say = sayIn(session);
  const wayTo = snapping(canvas, selection, start, key => !moving.shifted.has(key));

  const targetAt = (at: Point): { target: DropTarget; verdict: Verdict } | null => {
    if (tops.length === 0) return null;
    const target = dropTargetAt(source.scene, store.view, at, { units: moving.units, tops }, edgeReach(canvas));
    if (target === null) return null;
    const verdict =
      target.kind === 'on'
        ? store.can(reparentUnits, { units: selection.units, parent: target.unit })
        : store.can(placeUnits, { units: selection.units, parent: target.parent, before: target.before });
    return { target, verdict };
  };

  return {
    move({ drawing, element, free }) {
      const over = targetAt(drawing);
      const { by, guides } = wayTo(drawing, free || over !== null);
      const refusal = over === null || over.verdict.ok ? null : say(over.verdict.reason, over.verdict.values);
      state.setState({
        drag: { moving, by, stretched: movePreview(source.scene, store.view, moving, by, theme) },
        copy: null,
        guides,
        drop: over === null ? null : dropOf(over.target, over.verdict),
        hint: over === null ? null : { text: refusal ?? dropHint(say, store.view, over.target), refused: refusal !== null, at: element },
      });
    },
    end({ drawing, free }) {
      const over = targetAt(drawing);
      if (over === null) perform(session, moveSelection, { selection, by: wayTo(drawing, free).by });
      else if (!over.verdict.ok) return;
      else if (over.target.kind === 'on') perform(session, reparentUnits, { units: selection.units, parent: over.target.unit });
      else perform(session, placeUnits, { units: selection.units, parent: over.target.parent, before: over.target.before });
    },
  };
}
