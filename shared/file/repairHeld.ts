import { translate } from '../i18n/translate.ts';
import type { UnitId } from '../model/ids.ts';
import { newUnit, type Unit } from '../model/unit.ts';
import { entityName } from './entityName.ts';
import type { RepairJob } from './repairJob.ts';

/** px. A card's width and the room beside it. */
const STEP = 240;

/**
 * Duties and positions whose unit is missing: the unit is put back under its own id, as a root left of the drawing, so that everything
 * that still speaks of it (reports and lines as well) finds it again. A duty's accountable position must be one of its unit's.
 */
export function repairHeld({ scenario, language, say }: RepairJob): void {
  const { units, duties, positions } = scenario.entities;
  const missing = new Map<UnitId, number>();
  for (const held of [...duties.values(), ...positions.values()]) {
    if (!units.has(held.unit)) missing.set(held.unit, (missing.get(held.unit) ?? 0) + 1);
  }
  const corner = missing.size === 0 ? null : leftTop(units);
  let x = (corner?.x ?? 0) - STEP;
  for (const id of [...missing.keys()].sort()) {
    const name = translate(language, 'file.recoveredUnit');
    units.set(id, newUnit({ id, kind: 'department', parent: null, order: 'a0', place: { x, y: corner?.y ?? 0 }, name }));
    say('unitPutBack', { unit: name, count: missing.get(id) ?? 0 }, 'units', id);
    x -= STEP;
  }
  for (const duty of duties.values()) {
    if (duty.accountable === null || positions.get(duty.accountable)?.unit === duty.unit) continue;
    duties.set(duty.id, { ...duty, accountable: null });
    say('accountableCleared', { duty: entityName(duty, duty.id) }, 'duties', duty.id);
  }
}

/** The left end of all cards and the top of the highest root. */
function leftTop(units: ReadonlyMap<string, Unit>): { x: number; y: number } {
  const lefts = new Map<string, number>();
  for (const unit of units.values()) {
    const waiting: Unit[] = [];
    let at: Unit | undefined = unit;
    // A loop of parents ends at the unit that is already waiting, which then counts as a root.
    const seen = new Set<string>();
    while (at !== undefined && !lefts.has(at.id) && !seen.has(at.id)) {
      seen.add(at.id);
      waiting.push(at);
      at = at.parent === null || at.pinned ? undefined : units.get(at.parent);
    }
    let left = at === undefined ? 0 : (lefts.get(at.id) ?? 0);
    for (const passed of waiting.reverse()) {
      left += passed.place.x;
      lefts.set(passed.id, left);
    }
  }
  const tops = [...units.values()].filter(unit => unit.parent === null).map(unit => unit.place.y);
  const least = (values: Iterable<number>): number => {
    let lowest = Infinity;
    for (const value of values) lowest = Math.min(lowest, value);
    return lowest === Infinity ? 0 : lowest;
  };
  return { x: least(lefts.values()), y: least(tops) };
}
