import type { Point } from '../../base/geometry.ts';
import { orderKeysBetween } from '../../base/orderKeys.ts';
import type { Edit } from '../../change/edit.ts';
import type { Fragment } from '../../fragment/fragment.ts';
import { isEmptyFragment } from '../../fragment/fragment.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { standBeside } from '../../layout/standBeside.ts';
import type { DependencyId, DutyId, FrameId, KpiId, NoteId, PositionId, SecondaryLineId, UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { insertionIndex } from '../insertionIndex.ts';

export interface PasteFragmentArgs {
  readonly fragment: Fragment;
  /** The unit that the tops report to; null pastes them as roots. */
  readonly parent: UnitId | null;
  /** px: how far roots, notes, frames and pinned units stand from where they were copied. */
  readonly by: Point;
  /** Absent: behind the last report, or where the fragment's own places say for roots. */
  readonly stand?: Stand;
  /** The new ids of units, notes and frames, in the fragment's order: made by the caller, who selects the copies. */
  readonly unitIds: readonly UnitId[];
  readonly noteIds: readonly NoteId[];
  readonly frameIds: readonly FrameId[];
}

/** Where the tops stand: before one of the reports of their parent (null: behind the last), or pinned where they are put. */
export type Stand = { readonly before: UnitId | null } | 'pinned';

/** Puts a copy of a fragment into the scenario, all of it under fresh ids, with its duties, positions and inner lines. */
export const pasteFragment: Command<PasteFragmentArgs> = {
  id: 'selection.paste',
  label: 'command.paste',
  can(view, { fragment, parent, stand }) {
    if (isEmptyFragment(fragment)) return refused('refusal.nothingToPaste');
    const before = typeof stand === 'object' ? stand.before : null;
    if (before !== null && view.unit(before)?.parent !== parent) return refused('refusal.gone');
    return parent === null || view.unit(parent) !== undefined ? ALLOWED : refused('refusal.gone');
  },
  run(edit, args) {
    const { fragment, by } = args;
    const fresh = new Map<UnitId, UnitId>(fragment.units.map((unit, i) => [unit.id, args.unitIds[i] as UnitId]));
    pasteUnits(edit, args, fresh);
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
    fragment.notes.forEach((note, i) => {
      edit.put('notes', { ...note, id: args.noteIds[i] as NoteId, place: { x: note.place.x + by.x, y: note.place.y + by.y } });
    });
    fragment.frames.forEach((frame, i) => {
      edit.put('frames', { ...frame, id: args.frameIds[i] as FrameId, place: { x: frame.place.x + by.x, y: frame.place.y + by.y } });
    });
    for (const unit of fragment.units) if (unit.parent === null) standTop(edit, args, fresh.get(unit.id) as UnitId);
  },
};

/** A copy made by the hand on the drawing. */
export const copyFragment: Command<PasteFragmentArgs> = { ...pasteFragment, id: 'selection.copy', label: 'command.copy' };

function standTop(edit: Edit, { parent, stand }: PasteFragmentArgs, id: UnitId): void {
  if (stand === 'pinned') return;
  if (parent !== null) settle(edit, id);
  else if (stand !== undefined) {
    standBeside(edit, id);
    return;
  }
  makeRoom(edit, id);
}

function pasteUnits(edit: Edit, { fragment, parent, by, stand }: PasteFragmentArgs, fresh: ReadonlyMap<UnitId, UnitId>): void {
  const tops = fragment.units.filter(unit => unit.parent === null);
  const siblings = edit.childrenOf(parent);
  const index = insertionIndex(siblings, new Set(), typeof stand === 'object' ? stand.before : null);
  const keys = orderKeysBetween(siblings[index - 1]?.order ?? null, siblings[index]?.order ?? null, tops.length);
  const keyOf = new Map(tops.map((top, i) => [top.id, keys[i] as string]));
  for (const unit of fragment.units) {
    const moved = { x: unit.place.x + by.x, y: unit.place.y + by.y };
    const id = fresh.get(unit.id) as UnitId;
    if (unit.parent === null) {
      const order = keyOf.get(unit.id) as string;
      const pinned = stand === 'pinned' || (parent === null && unit.pinned);
      edit.put('units', { ...unit, id, parent, order, pinned, parked: false, place: moved });
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
