import type { Point } from '../../../shared/base/geometry.ts';
import { moveDuties } from '../../../shared/commands/duties/moveDuties.ts';
import type { DutyId, UnitId } from '../../../shared/model/ids.ts';
import { showUndoToast } from '../../features/inspector/fields/showUndoToast.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import type { Gesture, HandAt } from './gesture.ts';
import { isOverCanvas } from './isOverCanvas.ts';

/** Carries a duty to another card, which then answers for it; dropped anywhere else it stays where it is. */
export function dutyGesture(canvas: CanvasContextValue, duty: DutyId): Gesture | null {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const carried = store.view.duty(duty);
  if (carried === undefined) return null;
  const say = sayIn(session);
  const nameOf = (unit: UnitId): string => store.view.unit(unit)?.name.trim() || say('unit.unnamed');
  const cardAt = (at: Point): UnitId | undefined => source.scene.cardsWithin({ x: at.x, y: at.y, width: 1, height: 1 }).at(-1);
  const targetAt = (at: HandAt): UnitId | null => {
    const unit = isOverCanvas(canvas, at.element) ? cardAt(at.drawing) : undefined;
    return unit === undefined || unit === carried.unit ? null : unit;
  };
  const argsFor = (unit: UnitId) => ({ duties: [duty], unit, before: null });
  return {
    move(at) {
      const unit = targetAt(at);
      const verdict = unit === null ? null : store.can(moveDuties, argsFor(unit));
      const words =
        unit === null || verdict === null ? null : verdict.ok ? say('hint.dutyTo', { name: nameOf(unit) }) : say(verdict.reason);
      state.setState({
        ghost: { kind: 'duty', text: carried.text, at: at.element },
        drop: unit === null || verdict === null ? null : { unit, verdict },
        hint: words === null ? null : { text: words, refused: verdict?.ok === false, at: at.element },
      });
    },
    end(at) {
      const unit = targetAt(at);
      if (unit === null || !perform(session, moveDuties, argsFor(unit)).ok) return;
      showUndoToast(session, say('inspector.duty.moved', { name: nameOf(unit) }));
    },
  };
}
