import type { UnitId } from '../model/ids.ts';
import type { Fragment } from './fragment.ts';

/** A fragment as plain text for other programs: each unit a line, indented by its depth, its duties below it; then the notes. */
export function fragmentOutline(fragment: Fragment): string {
  const depths = new Map<UnitId, number>();
  const lines: string[] = [];
  // Tree order: a unit's parent has been met before it.
  for (const unit of fragment.units) {
    const depth = unit.parent === null ? 0 : (depths.get(unit.parent) ?? 0) + 1;
    depths.set(unit.id, depth);
    const indent = '\t'.repeat(depth);
    lines.push(`${indent}${unit.name}`);
    for (const duty of fragment.duties) if (duty.unit === unit.id) lines.push(`${indent}\t- ${duty.text.replaceAll('\n', ' ')}`);
  }
  for (const note of fragment.notes) lines.push(note.text);
  return lines.join('\n');
}
