import type { Point, Rect } from '../../base/geometry.ts';
import type { Edit } from '../../change/edit.ts';
import { frameBox, noteBox } from '../../layout/entityBoxes.ts';
import { boxOf } from '../../layout/placeOf.ts';
import { isShown } from '../../layout/shown.ts';
import type { UnitId } from '../../model/ids.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import { type EntitySelection, NOTHING_SELECTED } from './entitySelection.ts';
import { moveSelection } from './moveSelection.ts';

/** One thing of a selection that has a place on the drawing: itself selected alone, and where it stands. */
export interface Placed {
  readonly alone: EntitySelection;
  readonly box: Rect;
}

/** What of the selection stands on the drawing, units above others before those. Costs the depth of each unit. */
export function placedOf(view: ScenarioView, { units, notes, frames }: EntitySelection): Placed[] {
  const drawn = units
    .flatMap(id => view.unit(id) ?? [])
    .filter(({ id }) => isShown(view, id))
    .map(unit => ({ unit, depth: depthOf(view, unit.parent) }))
    .sort((a, b) => a.depth - b.depth);
  return [
    ...drawn.map(({ unit }) => ({ alone: { ...NOTHING_SELECTED, units: [unit.id] }, box: boxOf(view, unit) })),
    ...notes.flatMap(id => view.note(id) ?? []).map(note => ({ alone: { ...NOTHING_SELECTED, notes: [note.id] }, box: noteBox(note) })),
    ...frames
      .flatMap(id => view.frame(id) ?? [])
      .map(frame => ({ alone: { ...NOTHING_SELECTED, frames: [frame.id] }, box: frameBox(frame) })),
  ];
}

/** Moves each thing of a selection to a place of its own, as a drag would: a unit is pinned and takes its branch along. */
export function moveApart(edit: Edit, selection: EntitySelection, placeFor: (placed: Placed) => Point): void {
  for (const placed of placedOf(edit, selection)) {
    const to = placeFor(placed);
    // By now it may have gone along with what it stands below.
    const [now] = placedOf(edit, placed.alone);
    if (now !== undefined) moveSelection.run(edit, { selection: placed.alone, by: { x: to.x - now.box.x, y: to.y - now.box.y } });
  }
}

function depthOf(view: ScenarioView, parent: UnitId | null): number {
  let depth = 0;
  for (let id = parent; id !== null; id = view.unit(id)?.parent ?? null) depth += 1;
  return depth;
}
