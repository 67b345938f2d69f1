import type { Point } from '../../../shared/base/geometry.ts';
import type { Verdict } from '../../../shared/commands/command.ts';
import { type EntitySelection, NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { Hit } from '../../../shared/scene/hitTest.ts';
import { movePreview, movingWith } from '../../../shared/scene/movePreview.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import type { Gesture } from './gesture.ts';

/** Drags what is selected: dropped on a card units report to it, dropped on nothing all of it just moves. */
export function moveGesture(canvas: CanvasContextValue, selection: EntitySelection, start: Point): Gesture {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const moving = movingWith(store.view, selection);
  const theme = TOKENS[canvas.theme];
  const say = sayIn(session);

  const targetAt = (at: Point): { unit: UnitId; verdict: Verdict } | null => {
    if (selection.units.length === 0) return null;
    const under = source.scene
      .cardsWithin({ x: at.x, y: at.y, width: 1, height: 1 })
      .filter(unit => !moving.units.has(unit))
      .at(-1);
    if (under === undefined) return null;
    return { unit: under, verdict: store.can(reparentUnits, { units: selection.units, parent: under }) };
  };

  return {
    move({ drawing, element }) {
      const by = { x: drawing.x - start.x, y: drawing.y - start.y };
      const drop = targetAt(drawing);
      const name = drop === null ? '' : (store.view.unit(drop.unit)?.name ?? '');
      const words =
        drop === null
          ? null
          : drop.verdict.ok
            ? say('hint.reportTo', { name: name || say('unit.unnamed') })
            : say(drop.verdict.reason, drop.verdict.values);
      state.setState({
        drag: { moving, by, stretched: movePreview(source.scene, store.view, moving, by, theme) },
        drop,
        hint: words === null ? null : { text: words, refused: drop !== null && !drop.verdict.ok, at: element },
      });
    },
    end({ drawing }) {
      const drop = targetAt(drawing);
      const by = { x: drawing.x - start.x, y: drawing.y - start.y };
      if (drop === null) perform(session, moveSelection, { selection, by });
      else if (drop.verdict.ok) perform(session, reparentUnits, { units: selection.units, parent: drop.unit });
    },
  };
}

/** What a press on an item takes hold of: all that is selected when the item is, else the item alone. */
export function heldBy(hit: Hit, selection: EntitySelection): EntitySelection | null {
  const alone = NOTHING_SELECTED;
  const whole = { ...selection, dependencies: [] };
  switch (hit.kind) {
    case 'unit':
      return selection.units.includes(hit.unit) ? whole : { ...alone, units: [hit.unit] };
    case 'note':
      return selection.notes.includes(hit.note) ? whole : { ...alone, notes: [hit.note] };
    case 'frame':
      return selection.frames.includes(hit.frame) ? whole : { ...alone, frames: [hit.frame] };
    default:
      return null;
  }
}
