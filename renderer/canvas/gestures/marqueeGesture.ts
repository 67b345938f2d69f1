import { encloses, overlaps, type Point, type Rect, rectBetween } from '../../../shared/base/geometry.ts';
import { type EntitySelection, NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import type { LiveScene } from '../../../shared/scene/liveScene.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import type { Gesture } from './gesture.ts';

/** Draws a rectangle on nothing and selects what it touches; with Shift, in addition to what was selected. */
export function marqueeGesture(canvas: CanvasContextValue, start: Point, adding: boolean): Gesture {
  const before = adding ? canvas.session.state.getState().selection : NOTHING_SELECTED;
  const show = (at: Point): void => {
    const marquee = rectBetween(start, at);
    canvas.state.setState({ marquee });
    canvas.session.state.setState({ selection: together(before, touchedBy(canvas.source.scene, marquee)) });
  };
  return { move: ({ drawing }) => show(drawing), end: ({ drawing }) => show(drawing) };
}

/** A frame only counts when it lies wholly inside: it is as a rule larger than what one means. */
function touchedBy(scene: LiveScene, area: Rect): EntitySelection {
  return {
    units: scene.cardsWithin(area),
    dependencies: [],
    secondaryLines: [],
    notes: [...scene.notes()].filter(note => overlaps(note.bounds, area)).map(note => note.note),
    frames: [...scene.frames()].filter(frame => encloses(area, frame.bounds)).map(frame => frame.frame),
  };
}

const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

const together = (a: EntitySelection, b: EntitySelection): EntitySelection => ({
  units: both(a.units, b.units),
  dependencies: both(a.dependencies, b.dependencies),
  secondaryLines: both(a.secondaryLines, b.secondaryLines),
  notes: both(a.notes, b.notes),
  frames: both(a.frames, b.frames),
});
