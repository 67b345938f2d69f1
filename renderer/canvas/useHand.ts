import { type RefObject, useEffect } from 'react';
import type { Point } from '../../shared/base/geometry.ts';
import { CARD } from '../../shared/card/cardMetrics.ts';
import { type EntitySelection, NOTHING_SELECTED } from '../../shared/commands/selection/entitySelection.ts';
import type { DutyId } from '../../shared/model/ids.ts';
import { dutyAt } from '../../shared/scene/dutyAt.ts';
import { type Hit, hitTest } from '../../shared/scene/hitTest.ts';
import { isTextField } from '../actions/focusPlace.ts';
import { select } from '../session/select.ts';
import type { Editing } from '../session/session.ts';
import { startEditing } from '../session/startEditing.ts';
import { type CanvasContextValue, useCanvas, useCanvasState } from './CanvasContext.ts';
import type { CanvasState } from './canvasState.ts';
import { dragGesture } from './gestures/dragGesture.ts';
import { dutyGesture } from './gestures/dutyGesture.ts';
import { heldBy } from './gestures/heldBy.ts';
import { marqueeGesture } from './gestures/marqueeGesture.ts';
import { runGesture } from './gestures/runGesture.ts';
import { placeNew } from './placeNew.ts';

/** px of the window: how far beside a line a press still is on it. */
const REACH = 7;

/**
 * Gives the pointer its meaning on the canvas. Every press is asked of the scene once, so that it means the same whether a card is an
 * element or painted. Returns whether Space is held.
 */
export function useHand(area: RefObject<HTMLElement | null>): boolean {
  const canvas = useCanvas();
  const panning = useCanvasState(state => state.panning);

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const hitAt = (event: MouseEvent): Hit =>
      hitTest(canvas.source.scene, canvas.toDrawing({ x: event.clientX, y: event.clientY }), REACH / canvas.zoom());

    const onPress = (event: PointerEvent): void => {
      if (event.button !== 0 || !onDrawing(event) || canvas.state.getState().panning) return;
      const hit = hitAt(event);
      const { settings, selection } = canvas.session.state.getState();
      if (hit.kind === 'nothing' && settings.dragOnNothing === 'pan' && !event.shiftKey) {
        select(canvas.session, {});
        return;
      }
      const start = canvas.toDrawing({ x: event.clientX, y: event.clientY });
      const held = heldBy(hit, selection);
      const duty = dutyUnder(canvas, start);
      runGesture(
        canvas,
        event,
        () => {
          if (hit.kind === 'unit' && duty !== null) return dutyGesture(canvas, duty);
          if (held === null) return hit.kind === 'nothing' ? marqueeGesture(canvas, start, event.shiftKey) : null;
          select(canvas.session, held);
          return dragGesture(canvas, held, start);
        },
        () => clicked(canvas, hit, event.shiftKey),
      );
    };
    /** React Flow's zoom behaviour starts its own drag on this event: what our hand has taken is not for it. */
    const onMouseDown = (event: MouseEvent): void => {
      if (event.button === 0 && onDrawing(event) && !canvas.state.getState().panning && hitAt(event).kind !== 'nothing')
        event.stopPropagation();
      if (onDrawing(event)) canvas.session.canvas.current?.focus();
    };
    const onHover = (event: PointerEvent): void => {
      if (event.buttons !== 0) return;
      const hit = onDrawing(event) ? hitAt(event) : null;
      const own = (event.target as Element | null)?.closest('[data-own-press]') != null;
      const { hovered, over } = canvas.state.getState();
      // On its handles the pointer has not left the card.
      const now = own ? hovered : hit?.kind === 'unit' ? hit.unit : null;
      const shape = hit === null ? 'nothing' : shapeOver(canvas, hit, event);
      if (now !== hovered || shape !== over) canvas.state.setState({ hovered: now, over: shape });
      element.dataset.over = shape;
    };
    const onLeave = (): void => canvas.state.setState({ hovered: null, over: 'nothing' });
    const onDoubleClick = (event: MouseEvent): void => {
      if (!onDrawing(event)) return;
      doubleClicked(canvas, hitAt(event), event);
    };
    const onSpace = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.isComposing || isTextField(document.activeElement)) return;
      const onButton = document.activeElement instanceof HTMLButtonElement;
      if (onButton) return;
      if (event.type === 'keydown') event.preventDefault();
      const held = event.type === 'keydown';
      if (canvas.state.getState().panning !== held) canvas.state.setState({ panning: held });
    };
    const onBlur = (): void => canvas.state.setState({ panning: false });

    element.addEventListener('pointerdown', onPress, true);
    element.addEventListener('mousedown', onMouseDown, true);
    element.addEventListener('pointermove', onHover);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('dblclick', onDoubleClick);
    addEventListener('keydown', onSpace);
    addEventListener('keyup', onSpace);
    addEventListener('blur', onBlur);
    return () => {
      element.removeEventListener('pointerdown', onPress, true);
      element.removeEventListener('mousedown', onMouseDown, true);
      element.removeEventListener('pointermove', onHover);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('dblclick', onDoubleClick);
      removeEventListener('keydown', onSpace);
      removeEventListener('keyup', onSpace);
      removeEventListener('blur', onBlur);
    };
  }, [area, canvas]);
  return panning;
}

/** px of the window: a duty's line is no lower than this where one can aim at it. */
const LEAST_LINE = 8;

/** The duty that a press would take off its card; null where its words are too small to be meant. */
const dutyUnder = (canvas: CanvasContextValue, at: Point): DutyId | null =>
  CARD.dutyLine * canvas.zoom() < LEAST_LINE ? null : dutyAt(canvas.source.scene, canvas.session.state.getState().open.store.view, at);

function shapeOver(canvas: CanvasContextValue, hit: Hit, { clientX, clientY }: PointerEvent): CanvasState['over'] {
  if (hit.kind === 'nothing') return 'nothing';
  if (hit.kind === 'dependency' || hit.kind === 'secondaryLine') return 'line';
  if (hit.kind !== 'unit') return 'movable';
  return dutyUnder(canvas, canvas.toDrawing({ x: clientX, y: clientY })) === null ? 'movable' : 'duty';
}

/** Whether the press is on the drawing itself and not on something that lies over it. */
const onDrawing = (event: Event): boolean => {
  const target = event.target as Element | null;
  return target?.closest('.react-flow') != null && target.closest('[data-own-press], .react-flow__attribution') === null;
};

function clicked({ session }: CanvasContextValue, hit: Hit, shift: boolean): void {
  const now = session.state.getState().selection;
  const one = oneOf(hit);
  if (!shift) select(session, one);
  else if (hit.kind !== 'nothing') select(session, toggled(now, one));
}

function oneOf(hit: Hit): EntitySelection {
  switch (hit.kind) {
    case 'unit':
      return { ...NOTHING_SELECTED, units: [hit.unit] };
    case 'dependency':
      return { ...NOTHING_SELECTED, dependencies: [hit.dependency] };
    case 'secondaryLine':
      return { ...NOTHING_SELECTED, secondaryLines: [hit.line] };
    case 'note':
      return { ...NOTHING_SELECTED, notes: [hit.note] };
    case 'frame':
      return { ...NOTHING_SELECTED, frames: [hit.frame] };
    case 'nothing':
      return NOTHING_SELECTED;
  }
}

function toggled(now: EntitySelection, one: EntitySelection): EntitySelection {
  const toggle = <T>(list: readonly T[], items: readonly T[]): readonly T[] => [
    ...list.filter(item => !items.includes(item)),
    ...items.filter(item => !list.includes(item)),
  ];
  return {
    units: toggle(now.units, one.units),
    dependencies: toggle(now.dependencies, one.dependencies),
    secondaryLines: toggle(now.secondaryLines, one.secondaryLines),
    notes: toggle(now.notes, one.notes),
    frames: toggle(now.frames, one.frames),
  };
}

function doubleClicked(canvas: CanvasContextValue, hit: Hit, event: MouseEvent): void {
  const edit = (editing: Editing) => startEditing(canvas.session, editing);
  switch (hit.kind) {
    case 'nothing':
      placeNew(canvas, 'department', null, canvas.toDrawing({ x: event.clientX, y: event.clientY }));
      break;
    case 'unit':
      edit({ kind: 'unitName', unit: hit.unit, fresh: false, on: 'canvas' });
      break;
    case 'note':
      edit({ kind: 'note', note: hit.note });
      break;
    case 'frame':
      edit({ kind: 'frameTitle', frame: hit.frame });
      break;
    case 'dependency':
      edit({ kind: 'dependencyLabel', dependency: hit.dependency });
      break;
  }
}
