import type { Difference, DifferenceKind, DocumentDifference } from '../../../shared/compare/difference.ts';

/** Neighbours of one kind in one scenario, under one heading. */
export interface DifferenceGroup {
  readonly key: string;
  /** Name of the scenario, at its first group, where there is more than one scenario; null elsewhere. */
  readonly scenario: string | null;
  readonly kind: DifferenceKind;
  readonly entries: readonly Difference[];
}

/** Entries in the order in which they come, in groups. */
export function differenceGroups({ before, after }: DocumentDifference, entries: readonly Difference[]): DifferenceGroup[] {
  const several = before.scenarios.size > 1 || after.scenarios.size > 1;
  const groups: (DifferenceGroup & { entries: Difference[] })[] = [];
  let scenarioBefore: string | null = null;
  for (const entry of entries) {
    const scenario = entry.kind === 'settings' ? null : entry.kind === 'scenarios' ? entry.id : entry.scenario;
    const key = `${scenario ?? ''}/${entry.kind}`;
    const last = groups.at(-1);
    if (last?.key === key) {
      last.entries.push(entry);
      continue;
    }
    const found = scenario === null ? undefined : (after.scenarios.get(scenario) ?? before.scenarios.get(scenario));
    const heads = several && found !== undefined && scenario !== scenarioBefore;
    groups.push({ key, scenario: heads ? found.name : null, kind: entry.kind, entries: [entry] });
    scenarioBefore = scenario;
  }
  return groups;
}
