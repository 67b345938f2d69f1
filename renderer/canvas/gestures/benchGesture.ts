import { cardSize } from '../../../shared/card/cardLayout.ts';
import type { Verdict } from '../../../shared/commands/command.ts';
import { parkUnits } from '../../../shared/commands/units/parkUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { type DropTarget, dropTargetAt } from '../../../shared/scene/dropTarget.ts';
import { dropHint } from '../../actions/dropHint.ts';
import { dropUnits, mayDrop } from '../../actions/dropUnits.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import { select } from '../../session/select.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { dropOf } from './dropOf.ts';
import { edgeReach } from './edgeReach.ts';
import type { Gesture, HandAt } from './gesture.ts';
import { isOverBench } from './isOverBench.ts';
import { isOverCanvas } from './isOverCanvas.ts';

/** Takes a branch off the bench: on a card it reports to it, on an edge it becomes a sibling there, on nothing a tree. */
export function benchGesture(canvas: CanvasContextValue, id: UnitId): Gesture | null {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const unit = store.view.unit(id);
  if (unit === undefined) return null;
  const say = sayIn(session);
  const text = unit.name.trim() || say('unit.unnamed');
  const held = { units: new Set<UnitId>(), tops: [id] };
  const isOut = ({ element }: HandAt): boolean => isOverCanvas(canvas, element) && !isOverBench(canvas, element);
  const targetAt = ({ drawing }: HandAt): DropTarget | null => dropTargetAt(source.scene, store.view, drawing, held, edgeReach(canvas));
  const put = (at: HandAt, target: DropTarget | null): Verdict => {
    if (target !== null) return dropUnits(session, [id], target);
    const { width, height } = cardSize(store.view, unit);
    const corner = { x: Math.round(at.drawing.x - width / 2), y: Math.round(at.drawing.y - height / 2) };
    return perform(session, parkUnits, { units: [id], parked: false, at: corner });
  };
  return {
    move(at) {
      const out = isOut(at);
      const target = out ? targetAt(at) : null;
      const verdict = target === null ? null : mayDrop(session, [id], target);
      const words = target === null ? say('hint.unpark') : dropHint(say, store.view, target);
      const refusal = verdict === null || verdict.ok ? null : say(verdict.reason, verdict.values);
      state.setState({
        ghost: { kind: 'text', text, at: at.element },
        drop: target === null || verdict === null ? null : dropOf(target, verdict),
        hint: out ? { text: refusal ?? words, refused: refusal !== null, at: at.element } : null,
      });
    },
    end(at) {
      if (isOut(at) && put(at, targetAt(at)).ok) select(session, { units: [id] });
    },
  };
}
