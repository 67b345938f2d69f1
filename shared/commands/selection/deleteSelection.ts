import { orderKeysBetween } from '../../base/orderKeys.ts';
import type { Edit } from '../../change/edit.ts';
import { changingParents } from '../../layout/changingParents.ts';
import { makeRoom } from '../../layout/makeRoom.ts';
import { placeOf, storedPlace } from '../../layout/placeOf.ts';
import { isParked } from '../../layout/shown.ts';
import type { UnitId } from '../../model/ids.ts';
import type { Unit } from '../../model/unit.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { type DeletionChoice, type DeletionPlan, deletionPlan, survivingParent } from './deletionPlan.ts';
import { type EntitySelection, isNothing } from './entitySelection.ts';

export interface DeleteSelectionArgs {
  readonly selection: EntitySelection;
  readonly choice: DeletionChoice;
}

/**
 * Deletes everything selected in one step. Reports that stay keep their place on the drawing; duties go to the nearest unit above that stays,
 * to a named unit, or away; positions, dependencies and secondary lines of a deleted unit go with it.
 */
export const deleteSelection: Command<DeleteSelectionArgs> = {
  id: 'selection.delete',
  label: 'command.delete',
  can(view, { selection, choice }) {
    if (isNothing(selection)) return refused('refusal.nothingSelected');
    const plan = deletionPlan(view, selection.units, choice.reports);
    const going = new Set(plan.units.map(unit => unit.id));
    if (typeof choice.duties === 'object') {
      if (view.unit(choice.duties.toUnit) === undefined || going.has(choice.duties.toUnit)) return refused('refusal.dutiesNeedUnit');
    }
    if (choice.duties === 'toParent') {
      const homeless = plan.units.some(unit => view.dutiesOf(unit.id).length > 0 && survivingParent(view, unit, going) === null);
      if (homeless) return refused('refusal.noParentForDuties');
    }
    return ALLOWED;
  },
  run(edit, { selection, choice }) {
    const plan = deletionPlan(edit, selection.units, choice.reports);
    const going = new Set(plan.units.map(unit => unit.id));
    const grown = new Set<UnitId>();
    const changed = changingParents(edit, [...going]);
    const appearing = rehomeReports(edit, plan, going);
    for (const unit of plan.units) for (const id of rehomeDuties(edit, unit, going, choice.duties)) grown.add(id);
    for (const unit of plan.units) {
      for (const position of edit.positionsOf(unit.id)) edit.remove('positions', position.id);
      for (const dependency of edit.dependenciesOf(unit.id)) edit.remove('dependencies', dependency.id);
      for (const line of edit.secondaryLinesOf(unit.id)) edit.remove('secondaryLines', line.id);
      edit.remove('units', unit.id);
    }
    for (const id of selection.dependencies) edit.remove('dependencies', id);
    for (const id of selection.secondaryLines) edit.remove('secondaryLines', id);
    for (const id of selection.notes) edit.remove('notes', id);
    for (const id of selection.frames) edit.remove('frames', id);
    changed();
    for (const id of appearing) makeRoom(edit, id);
    for (const id of grown) makeRoom(edit, id);
  },
};

/** Each group of reports takes its old parent's place among that parent's siblings, in its order, and stays where it stands. Returns those that were hidden. */
function rehomeReports(edit: Edit, plan: DeletionPlan, going: ReadonlySet<UnitId>): UnitId[] {
  const appearing: UnitId[] = [];
  for (const report of plan.reports) {
    const old = report.parent === null ? undefined : edit.unit(report.parent);
    if (old === undefined) continue;
    const parent = survivingParent(edit, report, going);
    const siblings = edit.childrenOf(parent);
    const index = siblings.findIndex(sibling => sibling.id === old.id);
    const order =
      index < 0
        ? orderKeysBetween(siblings.at(-1)?.order ?? null, null, 1)
        : orderKeysBetween(siblings[index - 1]?.order ?? null, siblings[index]?.order ?? null, 1);
    const at = placeOf(edit, report);
    const parked = parent === null && isParked(edit, report.id);
    edit.put('units', { ...report, parent, parked, order: order[0] as string, place: storedPlace(edit, parent, report.pinned, at) });
    if (old.collapsed) appearing.push(report.id);
  }
  return appearing;
}

/** Returns the units that now have more duties than before. */
function rehomeDuties(edit: Edit, unit: Unit, going: ReadonlySet<UnitId>, choice: DeletionChoice['duties']): UnitId[] {
  const duties = edit.dutiesOf(unit.id);
  const target = typeof choice === 'object' ? choice.toUnit : choice === 'toParent' ? survivingParent(edit, unit, going) : null;
  if (target === null) {
    for (const duty of duties) edit.remove('duties', duty.id);
    return [];
  }
  const keys = orderKeysBetween(edit.dutiesOf(target).at(-1)?.order ?? null, null, duties.length);
  duties.forEach((duty, i) => {
    edit.put('duties', { ...duty, unit: target, order: keys[i] as string, accountable: null });
  });
  return duties.length === 0 ? [] : [target];
}
