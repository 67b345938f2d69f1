import { encloses, type Rect } from '../../base/geometry.ts';
import { cardSize } from '../../card/cardLayout.ts';
import { frameBox, noteBox } from '../../layout/entityBoxes.ts';
import { boxOf, isAbsolute, reportsOrigin } from '../../layout/placeOf.ts';
import { shownReports, shownRoots } from '../../layout/shown.ts';
import type { UnitId } from '../../model/ids.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import type { Unit } from '../../model/unit.ts';
import type { EntitySelection } from './entitySelection.ts';

/**
 * The selection with what stands in its frames, which goes where they go: notes and frames wholly inside, branches whose every card is, and
 * trees and pinned units whose own card is. Costs the number of all cards where a frame is selected, and nothing elsewhere.
 */
export function withCarried(view: ScenarioView, selection: EntitySelection): EntitySelection {
  const areas = selection.frames.flatMap(id => view.frame(id) ?? []).map(frameBox);
  if (areas.length === 0) return selection;
  const inside = (box: Rect): boolean => areas.some(area => encloses(area, box));
  const { notes, frames } = view.scenario;
  return {
    ...selection,
    units: union(selection.units, unitsInside(view, inside)),
    notes: union(selection.notes, idsOf([...notes.values()].filter(note => inside(noteBox(note))))),
    frames: union(selection.frames, idsOf([...frames.values()].filter(frame => inside(frameBox(frame))))),
  };
}

function unitsInside(view: ScenarioView, inside: (box: Rect) => boolean): UnitId[] {
  const order: { readonly unit: Unit; readonly within: boolean }[] = [];
  const waiting = shownRoots(view).map(unit => ({ unit, box: boxOf(view, unit) }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { unit, box } = next;
    order.push({ unit, within: inside(box) });
    const origin = reportsOrigin(view, box);
    for (const child of shownReports(view, unit)) {
      const { x, y } = isAbsolute(child) ? { x: 0, y: 0 } : origin;
      waiting.push({ unit: child, box: { x: x + child.place.x, y: y + child.place.y, ...cardSize(view, child) } });
    }
  }
  // From below: a branch is inside when its top is and nothing under that is not.
  const sticksOut = new Set<UnitId>();
  for (const { unit, within } of order.toReversed()) {
    if ((!within || sticksOut.has(unit.id)) && unit.parent !== null) sticksOut.add(unit.parent);
  }
  return order.filter(({ unit, within }) => within && (isAbsolute(unit) || !sticksOut.has(unit.id))).map(({ unit }) => unit.id);
}

const idsOf = <T extends { readonly id: unknown }>(records: readonly T[]): T['id'][] => records.map(({ id }) => id);
const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
