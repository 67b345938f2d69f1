import { entityName } from './entityName.ts';
import type { RepairJob } from './repairJob.ts';

/** Dependencies and secondary lines lead from one unit to another, both there. */
export function repairLines({ scenario, say }: RepairJob): void {
  const { units, dependencies, secondaryLines } = scenario.entities;
  const nameOf = (id: string): string => entityName(units.get(id) ?? {}, id);
  const kinds = [
    { lines: dependencies, path: 'dependencies', dropped: 'dependencyDropped', toItself: 'dependencyToItself' },
    { lines: secondaryLines, path: 'secondaryLines', dropped: 'secondaryLineDropped', toItself: 'secondaryLineToItself' },
  ] as const;
  for (const { lines, path, dropped, toItself } of kinds) {
    for (const [id, line] of lines) {
      const complete = units.has(line.from) && units.has(line.to);
      if (complete && line.from !== line.to) continue;
      lines.delete(id);
      const values = { label: entityName(line, id), from: nameOf(line.from), to: nameOf(line.to) };
      say(complete ? toItself : dropped, values, path, id);
    }
  }
}
