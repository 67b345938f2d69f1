import { parentLoops } from '../model/parentLoops.ts';
import { entityName } from './entityName.ts';
import type { RepairJob } from './repairJob.ts';

/** Every unit reports to one that is there, and no reporting line runs in a loop. */
export function repairTree({ scenario, say }: RepairJob): void {
  const { units } = scenario.entities;
  for (const unit of units.values()) {
    if (unit.parent === null || units.has(unit.parent)) continue;
    units.set(unit.id, { ...unit, parent: null });
    say('parentMissing', { unit: entityName(unit, unit.id) }, 'units', unit.id);
  }
  for (const id of parentLoops(units)) {
    const unit = units.get(id);
    if (unit === undefined) continue;
    units.set(id, { ...unit, parent: null });
    say('parentLoop', { unit: entityName(unit, id) }, 'units', id);
  }
}
