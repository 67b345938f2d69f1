import type { Point } from '../../base/geometry.ts';
import { branchOf, topmost } from '../../layout/branch.ts';
import { placeOf } from '../../layout/placeOf.ts';
import { PLACE_MAX } from '../../model/fields.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import type { EntitySelection } from './entitySelection.ts';
import { withCarried } from './withCarried.ts';

export interface MoveSelectionArgs {
  readonly selection: EntitySelection;
  /** px of the drawing. */
  readonly by: Point;
}

/**
 * Moves cards with their whole branches, notes, and frames with what stands in them. The cards that the hand took are pinned, and no others; what was pinned below
 * them goes along, because a branch moves as one.
 */
export const moveSelection: Command<MoveSelectionArgs> = {
  id: 'selection.move',
  label: 'command.move',
  can(view, { selection, by }) {
    const places = [
      { x: 0, y: 0 },
      ...selection.units.flatMap(id => placesOf(view.unit(id), unit => placeOf(view, unit))),
      ...selection.notes.flatMap(id => placesOf(view.note(id), note => note.place)),
      ...selection.frames.flatMap(id => placesOf(view.frame(id), frame => frame.place)),
    ];
    const within = places.every(({ x, y }) => Math.abs(x + by.x) <= PLACE_MAX && Math.abs(y + by.y) <= PLACE_MAX);
    return within ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { selection, by }) {
    const dx = Math.round(by.x);
    const dy = Math.round(by.y);
    if (dx === 0 && dy === 0) return;
    const held = new Set<UnitId>(selection.units);
    const { units, notes, frames } = withCarried(edit, selection);
    for (const id of topmost(edit, units)) {
      const top = edit.unit(id);
      if (top === undefined) continue;
      for (const unit of branchOf(edit, top)) {
        if (unit.id !== id && !unit.pinned) continue;
        const at = unit.id === id ? placeOf(edit, unit) : unit.place;
        // A report that a frame took out of its row has to stay in the frame.
        const isTakenOut = unit.id === id && unit.parent !== null;
        edit.put('units', { ...unit, pinned: unit.pinned || held.has(unit.id) || isTakenOut, place: { x: at.x + dx, y: at.y + dy } });
      }
    }
    for (const id of notes) {
      const note = edit.note(id);
      if (note !== undefined) edit.put('notes', { ...note, place: { x: note.place.x + dx, y: note.place.y + dy } });
    }
    for (const id of frames) {
      const frame = edit.frame(id);
      if (frame !== undefined) edit.put('frames', { ...frame, place: { x: frame.place.x + dx, y: frame.place.y + dy } });
    }
  },
};

const placesOf = <T>(entity: T | undefined, placeOfIt: (entity: T) => Point): Point[] => (entity === undefined ? [] : [placeOfIt(entity)]);
