import type { Point } from '../../base/geometry.ts';
import { orderKeysBetween } from '../../base/orderKeys.ts';
import type { Edit } from '../../change/edit.ts';
import type { Fragment } from '../../fragment/fragment.ts';
import { isEmptyFragment } from '../../fragment/fragment.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import type { DependencyId, DutyId, FrameId, KpiId, NoteId, PositionId, SecondaryLineId, UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface PasteFragmentArgs {
  readonly fragment: Fragment;
  /** The unit that the tops report to; null pastes them as roots. */
  readonly parent: UnitId | null;
  /** px: how far roots, notes, frames and pinned units stand from where they were copied. */
  readonly by: Point;
  /** The new ids of units, in the fragment's order: made by the caller, who selects the copies. */
  readonly unitIds: readonly UnitId[];
}

/** Puts a copy of a fragment into the scenario, all of it under fresh ids, with its duties, positions and inner lines. */
export const pasteFragment: Command<PasteFragmentArgs> = {
  id: 'selection.paste',
  label: 'command.paste',
  can(view, { fragment, parent }) {
    if (isEmptyFragment(fragment)) return refused('refusal.nothingToPaste');
    return parent === null || view.unit(parent) !== undefined ? ALLOWED : refused('refusal.gone');
  },
  run(edit, { fragment, parent, by, unitIds }) {
    const fresh = new Map<UnitId, UnitId>(fragment.units.map((unit, i) => [unit.id, unitIds[i] as UnitId]));
    pasteUnits(edit, fragment, parent, by, fresh);
    const posts = pastePositions(edit, fragment, fresh);
    for (const duty of fragment.duties) {
      const accountable = duty.accountable === null ? null : (posts.get(duty.accountable) ?? null);
      edit.put('duties', { ...duty, id: edit.newId() as DutyId, unit: fresh.get(duty.unit) as UnitId, accountable, lineage: [duty.id] });
    }
    for (const line of fragment.dependencies) {
      edit.put('dependencies', {
        ...line,
        id: edit.newId() as DependencyId,
        from: fresh.get(line.from) as UnitId,
        to: fresh.get(line.to) as UnitId,
      });
    }
    for (const line of fragment.secondaryLines) {
      edit.put('secondaryLines', {
        ...line,
        id: edit.newId() as SecondaryLineId,
        from: fresh.get(line.from) as UnitId,
        to: fresh.get(line.to) as UnitId,
      });
    }
    for (const note of fragment.notes) {
      edit.put('notes', { ...note, id: edit.newId() as NoteId, place: { x: note.place.x + by.x, y: note.place.y + by.y } });
    }
    for (const frame of fragment.frames) {
      edit.put('frames', { ...frame, id: edit.newId() as FrameId, place: { x: frame.place.x + by.x, y: frame.place.y + by.y } });
    }
    for (const unit of fragment.units) {
      if (unit.parent !== null) continue;
      const id = fresh.get(unit.id) as UnitId;
      if (parent !== null) settle(edit, id);
      makeRoom(edit, id);
    }
  },
};

function pasteUnits(edit: Edit, fragment: Fragment, parent: UnitId | null, by: Point, fresh: ReadonlyMap<UnitId, UnitId>): void {
  const tops = fragment.units.filter(unit => unit.parent === null);
  const keys = orderKeysBetween(edit.childrenOf(parent).at(-1)?.order ?? null, null, tops.length);
  const keyOf = new Map(tops.map((top, i) => [top.id, keys[i] as string]));
  for (const unit of fragment.units) {
    const moved = { x: unit.place.x + by.x, y: unit.place.y + by.y };
    const id = fresh.get(unit.id) as UnitId;
    if (unit.parent === null) {
      const order = keyOf.get(unit.id) as string;
      edit.put('units', { ...unit, id, parent, order, pinned: parent === null && unit.pinned, place: moved });
    } else {
      edit.put('units', { ...unit, id, parent: fresh.get(unit.parent) as UnitId, place: unit.pinned ? moved : unit.place });
    }
  }
}

/** Returns the new id of each post. */
function pastePositions(edit: Edit, fragment: Fragment, fresh: ReadonlyMap<UnitId, UnitId>): Map<PositionId, PositionId> {
  const posts = new Map<PositionId, PositionId>();
  for (const position of fragment.positions) {
    const id = edit.newId() as PositionId;
    posts.set(position.id, id);
    const kpis = position.kpis.map(kpi => ({ ...kpi, id: edit.newId() as KpiId }));
    edit.put('positions', { ...position, id, unit: fresh.get(position.unit) as UnitId, kpis });
  }
  return posts;
}
