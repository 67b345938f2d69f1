import type { Point } from '../../../shared/base/geometry.ts';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import type { DependencyId, UnitId } from '../../../shared/model/ids.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import { select } from '../../session/select.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import type { Gesture } from './gesture.ts';

/** Draws a dependency from a dot at a card's side to anywhere on another card; then its label and type are asked for. */
export function linkGesture(canvas: CanvasContextValue, from: UnitId, start: Point): Gesture {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const say = sayIn(session);
  const id = session.newId() as DependencyId;
  const targetAt = (at: Point): UnitId | undefined => source.scene.cardsWithin({ x: at.x, y: at.y, width: 1, height: 1 }).at(-1);
  return {
    move({ drawing, element }) {
      const unit = targetAt(drawing);
      const verdict = unit === undefined ? null : store.can(addDependency, { id, from, to: unit });
      const refusal = verdict !== null && !verdict.ok && unit !== from ? say(verdict.reason, verdict.values) : null;
      state.setState({
        link: { from, start, end: drawing },
        drop: unit === undefined || verdict === null || unit === from ? null : { unit, verdict },
        hint: refusal === null ? null : { text: refusal, refused: true, at: element },
      });
    },
    end({ drawing }) {
      const to = targetAt(drawing);
      // Letting go where it began, or over nothing, is a change of mind.
      if (to === undefined || to === from) return;
      if (!perform(session, addDependency, { id, from, to }).ok) return;
      select(session, { dependencies: [id] });
      session.state.setState({ editing: { kind: 'dependencyLabel', dependency: id } });
    },
  };
}
