import type { Point } from '../../../shared/base/geometry.ts';
import type { Verdict } from '../../../shared/commands/command.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import { copyFragment, type PasteFragmentArgs } from '../../../shared/commands/selection/pasteFragment.ts';
import { fragmentOf, parentOfCopy } from '../../../shared/fragment/fragment.ts';
import { topmost } from '../../../shared/layout/branch.ts';
import { type DropTarget, dropTargetAt } from '../../../shared/scene/dropTarget.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { dropHint } from '../../actions/dropHint.ts';
import { putFragment } from '../../actions/putFragment.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import { dropOf } from './dropOf.ts';
import { edgeReach } from './edgeReach.ts';
import type { Gesture } from './gesture.ts';
import { snapping } from './snapping.ts';

/** So many cards are shown on their way; more would cover where one aims. */
const MOST_SHOWN = 60;

/**
 * Drags a copy of what is selected, branches with all that they hold: dropped on a card it reports to it, on an edge it becomes a sibling
 * there, on nothing it stands there and reports to whom the original does.
 */
export function copyGesture(canvas: CanvasContextValue, selection: EntitySelection, start: Point): Gesture {
  const { session, source, state } = canvas;
  const { store } = session.state.getState().open;
  const say = sayIn(session);
  const fragment = fragmentOf(store.view, selection);
  const tops = topmost(store.view, selection.units);
  const items: SceneItem[] = [
    ...selection.frames.flatMap(id => source.scene.frame(id) ?? []),
    ...fragment.units.slice(0, MOST_SHOWN).flatMap(({ id }) => source.scene.card(id) ?? []),
    ...selection.notes.flatMap(id => source.scene.note(id) ?? []),
  ];
  const wayTo = snapping(canvas, selection, start, () => true);

  const targetAt = (at: Point): DropTarget | null => {
    if (tops.length === 0) return null;
    const target = dropTargetAt(source.scene, store.view, at, { units: new Set(), tops }, edgeReach(canvas));
    // The hand has only just left the original: to report to that is not what it means.
    return target?.kind === 'on' && tops.includes(target.unit) ? null : target;
  };
  const whereTo = (way: Point, target: DropTarget | null): Omit<PasteFragmentArgs, 'unitIds' | 'noteIds' | 'frameIds'> => {
    const by = { x: Math.round(way.x), y: Math.round(way.y) };
    if (target === null) return { fragment, by, parent: parentOfCopy(store.view, fragment), stand: 'pinned' };
    if (target.kind === 'on') return { fragment, by, parent: target.unit };
    return { fragment, by, parent: target.parent, stand: { before: target.before } };
  };
  const verdictOf = (way: Point, target: DropTarget | null): Verdict =>
    store.can(copyFragment, { ...whereTo(way, target), unitIds: [], noteIds: [], frameIds: [] });

  return {
    move({ drawing, element, free }) {
      const target = targetAt(drawing);
      const { by, guides } = wayTo(drawing, free || target !== null);
      const verdict = verdictOf(by, target);
      const refusal = verdict.ok ? null : say(verdict.reason, verdict.values);
      const words = target === null ? say('hint.copyHere') : say('hint.copy', { where: dropHint(say, store.view, target) });
      state.setState({
        drag: null,
        overBench: false,
        copy: { items, by },
        guides,
        drop: target === null ? null : dropOf(target, verdict),
        hint: { text: refusal ?? words, refused: refusal !== null, at: element },
      });
    },
    end({ drawing, free }) {
      const target = targetAt(drawing);
      putFragment(session, whereTo(wayTo(drawing, free || target !== null).by, target), copyFragment);
    },
  };
}
