import type { Point } from '../../../shared/base/geometry.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { isUnitKind, type PaletteKind } from '../paletteKinds.ts';
import { placeNew } from '../placeNew.ts';
import type { Gesture, HandAt } from './gesture.ts';
import { isOverCanvas } from './isOverCanvas.ts';

/** Brings something new from the palette: on a card a unit becomes its child and a position its post, on nothing a unit stands by itself. */
export function paletteGesture(canvas: CanvasContextValue, kind: PaletteKind): Gesture {
  const { session, source, state } = canvas;
  const say = sayIn(session);
  const cardAt = (at: Point): UnitId | undefined =>
    kind === 'note' || kind === 'frame' ? undefined : source.scene.cardsWithin({ x: at.x, y: at.y, width: 1, height: 1 }).at(-1);
  const within = ({ element }: HandAt): boolean => isOverCanvas(canvas, element);
  return {
    move(at) {
      const unit = within(at) ? cardAt(at.drawing) : undefined;
      const name = unit === undefined ? '' : (session.state.getState().open.store.view.unit(unit)?.name ?? '') || say('unit.unnamed');
      const refused = kind === 'position' && unit === undefined;
      let text: string | null = null;
      if (refused) text = say('hint.positionNeedsUnit');
      else if (unit !== undefined) text = say(isUnitKind(kind) ? 'hint.reportTo' : 'hint.positionIn', { name });
      state.setState({
        ghost: { kind, at: at.element },
        drop: unit === undefined ? null : { unit, verdict: { ok: true } },
        hint: text === null ? null : { text, refused, at: at.element },
      });
    },
    end(at) {
      if (within(at)) placeNew(canvas, kind, cardAt(at.drawing) ?? null, at.drawing);
    },
  };
}
