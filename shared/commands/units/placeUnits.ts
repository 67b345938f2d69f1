import { orderKeysBetween } from '../../base/orderKeys.ts';
import type { Edit } from '../../change/edit.ts';
import { topmost } from '../../layout/branch.ts';
import { changingParents } from '../../layout/changingParents.ts';
import { makeRoom, settle } from '../../layout/makeRoom.ts';
import { placeOf } from '../../layout/placeOf.ts';
import { standBeside } from '../../layout/standBeside.ts';
import type { UnitId } from '../../model/ids.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import type { Unit } from '../../model/unit.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { insertionIndex } from '../insertionIndex.ts';
import { reportRefusal } from './reportRefusal.ts';

export interface PlaceUnitsArgs {
  /** Those below another of them come along with it. */
  readonly units: readonly UnitId[];
  /** null: roots. */
  readonly parent: UnitId | null;
  /** The report of `parent` before which they go; null: behind the last. */
  readonly before: UnitId | null;
}

/**
 * Units with their branches take a place among the reports of a unit, in the order in which they are named, wherever they reported before.
 * On the drawing they stand there too, the siblings after them make room, and what changed places in the row closes up. A pinned unit that
 * only changes its order stays where it is, and so does a tree among trees.
 */
export const placeUnits: Command<PlaceUnitsArgs> = {
  id: 'unit.place',
  label: 'command.unit.place',
  can(view, { units, parent, before }) {
    const refusal = reportRefusal(view, units, parent);
    if (refusal !== null) return refusal;
    if (before !== null && view.unit(before)?.parent !== parent) return refused('refusal.gone');
    const { siblings, moving, index } = slotOf(view, units, parent, before);
    const isThere = moving.every((id, i) => siblings[index + i]?.id === id);
    return isThere ? refused('refusal.samePlace') : ALLOWED;
  },
  run(edit, { units, parent, before }) {
    const { siblings, moving, staying, index } = slotOf(edit, units, parent, before);
    const keys = orderKeysBetween(staying[index - 1]?.order ?? null, staying[index]?.order ?? null, moving.length);
    const newcomers = moving.filter(id => edit.unit(id)?.parent !== parent);
    const changed = changingParents(edit, newcomers);
    moving.forEach((id, i) => {
      const unit = edit.unit(id);
      if (unit === undefined) return;
      const order = keys[i] as string;
      if (unit.parent === parent) edit.put('units', { ...unit, order });
      else edit.put('units', { ...unit, order, parent, pinned: false, parked: false, place: placeOf(edit, unit) });
    });
    changed();
    if (parent === null) for (const id of newcomers) standBeside(edit, id);
    else closeUp(edit, siblings, edit.childrenOf(parent), moving.at(-1));
  },
};

/** Where among the reports that stay the units go. */
function slotOf(view: ScenarioView, units: readonly UnitId[], parent: UnitId | null, before: UnitId | null) {
  const siblings = view.childrenOf(parent);
  const moving = topmost(view, units);
  const chosen = new Set(moving);
  const staying = siblings.filter(({ id }) => !chosen.has(id));
  return { siblings, moving, staying, index: insertionIndex(siblings, chosen, before) };
}

/** Sets the row anew from the first unit that stands elsewhere in it than before to the last that was moved. */
function closeUp(edit: Edit, before: readonly Unit[], row: readonly Unit[], last: UnitId | undefined): void {
  const from = row.findIndex((unit, i) => unit.id !== before[i]?.id);
  if (from < 0) return;
  const anew = row.slice(from, row.findIndex(({ id }) => id === last) + 1);
  const first = before.find(unit => !unit.pinned)?.place;
  // All of them before any makes room: one that still stands where it stood would push others for nothing.
  for (const { id } of anew) settle(edit, id, first);
  for (const { id } of anew) makeRoom(edit, id);
}
