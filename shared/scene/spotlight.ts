import type { DependencyType } from '../model/dependency.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';

/** What is meant just now: all else is drawn nearly gone. It is the window's, never the document's. */
export interface Spotlight {
  readonly units: ReadonlySet<UnitId>;
  readonly dependencies: ReadonlySet<DependencyId>;
}

/** A unit with all its superiors: who decides above it. */
export function chainOfCommand(view: ScenarioView, unit: UnitId): Spotlight {
  const units = new Set<UnitId>();
  for (let at: UnitId | null = unit; at !== null; at = view.unit(at)?.parent ?? null) units.add(at);
  return { units, dependencies: new Set() };
}

/** A unit with those that it gives to or receives from, by dependencies of the types. */
export function neighbourhood(view: ScenarioView, unit: UnitId, types: readonly DependencyType[]): Spotlight {
  const lines = view.dependenciesOf(unit).filter(({ type }) => types.includes(type));
  return { units: new Set([unit, ...lines.flatMap(({ from, to }) => [from, to])]), dependencies: new Set(lines.map(({ id }) => id)) };
}
