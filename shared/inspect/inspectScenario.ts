import { unitsInTreeOrder } from '../layout/branch.ts';
import type { DependencyType } from '../model/dependency.ts';
import { fteOf } from '../model/fteOf.ts';
import { scenariosInOrder } from '../model/orgDocument.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { UnitKind } from '../model/unit.ts';

/** A scenario for scripts and other programs: names where a person would look for names, ids beside them. Unknown numbers are null. */
export interface Inspection {
  readonly title: string;
  /** Names, in order. */
  readonly scenarios: readonly string[];
  /** The name of the one that is told of. */
  readonly scenario: string;
  /** In tree order. */
  readonly units: readonly InspectedUnit[];
  /** In the tree order of their givers. */
  readonly dependencies: readonly InspectedDependency[];
  readonly counts: Readonly<Record<'units' | 'duties' | 'positions' | 'dependencies' | 'secondaryLines' | 'notes' | 'frames', number>>;
}

export interface InspectedUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The parent's name. */
  readonly parent: string | null;
  readonly parentId: string | null;
  readonly purpose: string;
  /** Texts, in order. */
  readonly duties: readonly string[];
  /** Titles, in order. */
  readonly positions: readonly string[];
  /** The unit's own; the sum of its positions' headcounts where it says nothing itself. */
  readonly fte: number | null;
  readonly head: string;
}

export interface InspectedDependency {
  readonly from: string;
  readonly to: string;
  readonly fromId: string;
  readonly toId: string;
  readonly label: string;
  readonly type: DependencyType;
  readonly mutual: boolean;
}

export function inspectScenario(view: ScenarioView): Inspection {
  const { document, scenario } = view;
  const inOrder = unitsInTreeOrder(view);
  const rank = new Map(inOrder.map((unit, index) => [unit.id, index]));
  const units = inOrder.map((unit): InspectedUnit => {
    const positions = view.positionsOf(unit.id);
    return {
      id: unit.id,
      name: unit.name,
      kind: unit.kind,
      parent: unit.parent === null ? null : (view.unit(unit.parent)?.name ?? null),
      parentId: unit.parent,
      purpose: unit.purpose,
      duties: view.dutiesOf(unit.id).map(duty => duty.text),
      positions: positions.map(position => position.title),
      fte: fteOf(unit, positions).value,
      head: unit.head,
    };
  });
  const rankOf = (id: string): number => rank.get(id as never) ?? 0;
  const dependencies = [...scenario.dependencies.values()]
    .sort((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to) || (a.id < b.id ? -1 : 1))
    .map(({ from, to, label, type, mutual }): InspectedDependency => {
      const nameOf = (id: typeof from): string => view.unit(id)?.name ?? '';
      return { from: nameOf(from), to: nameOf(to), fromId: from, toId: to, label, type, mutual };
    });
  return {
    title: document.settings.title,
    scenarios: scenariosInOrder(document).map(one => one.name),
    scenario: scenario.name,
    units,
    dependencies,
    counts: {
      units: scenario.units.size,
      duties: scenario.duties.size,
      positions: scenario.positions.size,
      dependencies: scenario.dependencies.size,
      secondaryLines: scenario.secondaryLines.size,
      notes: scenario.notes.size,
      frames: scenario.frames.size,
    },
  };
}
