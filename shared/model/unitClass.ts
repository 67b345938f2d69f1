import type { ColourField } from './drawing.ts';
import { fteOf } from './fteOf.ts';
import type { ScenarioView } from './scenarioView.ts';
import { UNIT_KINDS, type Unit } from './unit.ts';

/** Upper ends of the classes of a number, the last one open. Fixed, so that one edit changes the class of one unit. */
const ENDS = {
  fte: [1, 5, 20, 100],
  cost: [100_000, 500_000, 2_000_000, 10_000_000],
  duties: [0, 3, 6, 10],
  positions: [0, 2, 5, 10],
  dependencies: [0, 2, 5, 10],
} as const;
export type CountedField = keyof typeof ENDS;
export const isCounted = (field: ColourField): field is CountedField => field in ENDS;
export const classEnds = (field: CountedField): readonly number[] => ENDS[field];

/** What a colour stands for: a kind, a level (0 is the top), a class of a number by its index, a branch or head by its name; null where it is unknown. */
export type UnitClass = string | number | null;

/** The class of a unit by that field. Costs its depth for `level` and `branch`, its lists for the others. */
export function unitClass(view: ScenarioView, unit: Unit, field: Exclude<ColourField, 'own'>): UnitClass {
  switch (field) {
    case 'kind':
      return UNIT_KINDS.indexOf(unit.kind);
    case 'head':
      return unit.head.trim() === '' ? null : unit.head.trim();
    case 'level':
      return wayUp(view, unit).length;
    case 'branch':
      // The units below a root are the branches; a root belongs to none, unless it has no company.
      return wayUp(view, unit).at(-2)?.id ?? (unit.parent === null ? null : unit.id);
    case 'fte':
      return classOf(field, fteOf(unit, view.positionsOf(unit.id)).value);
    case 'cost':
      return classOf(field, unit.cost);
    case 'duties':
      return classOf(field, view.dutiesOf(unit.id).length);
    case 'positions':
      return classOf(field, view.positionsOf(unit.id).length);
    case 'dependencies':
      return classOf(field, view.dependenciesOf(unit.id).length);
  }
}

/** Its superiors, the nearest first. */
function wayUp(view: ScenarioView, unit: Unit): Unit[] {
  const way: Unit[] = [];
  for (let above = unit.parent; above !== null; ) {
    const next: Unit | undefined = view.unit(above);
    if (next === undefined) break;
    way.push(next);
    above = next.parent;
  }
  return way;
}

function classOf(field: CountedField, value: number | null): number | null {
  if (value === null) return null;
  const index = ENDS[field].findIndex(end => value <= end);
  return index === -1 ? ENDS[field].length : index;
}
