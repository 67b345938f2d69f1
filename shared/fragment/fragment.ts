import type { Point } from '../base/geometry.ts';
import type { EntitySelection } from '../commands/selection/entitySelection.ts';
import { branchOf, topmost } from '../layout/branch.ts';
import { placeOf } from '../layout/placeOf.ts';
import type { Dependency } from '../model/dependency.ts';
import type { Duty } from '../model/duty.ts';
import type { Frame } from '../model/frame.ts';
import type { UnitId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { Position } from '../model/position.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { SecondaryLine } from '../model/secondaryLine.ts';
import type { Unit } from '../model/unit.ts';

/** A part of a scenario that can stand by itself: what the clipboard holds. */
export interface Fragment {
  /** In tree order; the tops have no parent and absolute places. */
  readonly units: readonly Unit[];
  readonly duties: readonly Duty[];
  readonly positions: readonly Position[];
  /** Those with both ends within. */
  readonly dependencies: readonly Dependency[];
  readonly secondaryLines: readonly SecondaryLine[];
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
}

/** The selected units with their whole branches and all that they hold, and the selected notes and frames. */
export function fragmentOf(view: ScenarioView, selection: EntitySelection): Fragment {
  const tops = new Set(topmost(view, selection.units));
  const units = [...tops].flatMap(id => {
    const top = view.unit(id);
    return top === undefined ? [] : branchOf(view, top);
  });
  const within = new Set<UnitId>(units.map(unit => unit.id));
  const inner = <T extends { readonly id: string; readonly from: UnitId; readonly to: UnitId }>(
    listOf: (id: UnitId) => readonly T[],
  ): T[] => {
    const found = new Map<string, T>();
    for (const unit of units)
      for (const line of listOf(unit.id)) if (within.has(line.from) && within.has(line.to)) found.set(line.id, line);
    return [...found.values()];
  };
  return {
    units: units.map(unit => (tops.has(unit.id) ? { ...unit, parent: null, place: placeOf(view, unit) } : unit)),
    duties: units.flatMap(unit => view.dutiesOf(unit.id)),
    positions: units.flatMap(unit => view.positionsOf(unit.id)),
    dependencies: inner(id => view.dependenciesOf(id)),
    secondaryLines: inner(id => view.secondaryLinesOf(id)),
    notes: selection.notes.flatMap(id => view.note(id) ?? []),
    frames: selection.frames.flatMap(id => view.frame(id) ?? []),
  };
}

export const isEmptyFragment = (fragment: Fragment): boolean =>
  fragment.units.length + fragment.notes.length + fragment.frames.length === 0;

/** To whom copies of the fragment's tops report beside the originals: siblings stay siblings; from several branches they have no one parent and stand at the top. */
export function parentOfCopy(view: ScenarioView, fragment: Fragment): UnitId | null {
  const parents = new Set(fragment.units.filter(unit => unit.parent === null).map(unit => view.unit(unit.id)?.parent ?? null));
  return parents.size === 1 ? ([...parents][0] ?? null) : null;
}

/** The top left corner of what the fragment shows; null when it is empty. */
export function fragmentCorner(fragment: Fragment): Point | null {
  const places = [
    ...fragment.units.filter(unit => unit.parent === null || unit.pinned).map(unit => unit.place),
    ...fragment.notes.map(note => note.place),
    ...fragment.frames.map(frame => frame.place),
  ];
  if (places.length === 0) return null;
  return { x: Math.min(...places.map(place => place.x)), y: Math.min(...places.map(place => place.y)) };
}
