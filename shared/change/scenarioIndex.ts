import type { Dependency } from '../model/dependency.ts';
import type { Duty } from '../model/duty.ts';
import { compareOrder } from '../model/orgDocument.ts';
import type { Position } from '../model/position.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SecondaryLine } from '../model/secondaryLine.ts';
import type { Unit } from '../model/unit.ts';
import { GroupedList } from './groupedList.ts';
import type { EntityPatch } from './patch.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
/** A line from a unit to itself is listed once. */
const bothEnds = (line: { from: string; to: string }): readonly string[] => (line.from === line.to ? [line.from] : [line.from, line.to]);

/** The derived lists of one scenario: what belongs to which unit. */
export class ScenarioIndex {
  /** By parent; roots under ''. */
  readonly children = new GroupedList<Unit>(unit => [unit.parent ?? ''], compareOrder);
  readonly duties = new GroupedList<Duty>(duty => [duty.unit], compareOrder);
  readonly positions = new GroupedList<Position>(position => [position.unit], compareOrder);
  readonly dependencies = new GroupedList<Dependency>(bothEnds, byId);
  readonly secondaryLines = new GroupedList<SecondaryLine>(bothEnds, byId);

  rebuild(scenario: Scenario): void {
    this.children.rebuild(scenario.units.values());
    this.duties.rebuild(scenario.duties.values());
    this.positions.rebuild(scenario.positions.values());
    this.dependencies.rebuild(scenario.dependencies.values());
    this.secondaryLines.rebuild(scenario.secondaryLines.values());
  }

  apply(patch: EntityPatch): void {
    switch (patch.kind) {
      case 'units':
        this.children.replace(patch.before, patch.after);
        break;
      case 'duties':
        this.duties.replace(patch.before, patch.after);
        break;
      case 'positions':
        this.positions.replace(patch.before, patch.after);
        break;
      case 'dependencies':
        this.dependencies.replace(patch.before, patch.after);
        break;
      case 'secondaryLines':
        this.secondaryLines.replace(patch.before, patch.after);
        break;
      case 'notes':
      case 'frames':
      case 'views':
        break;
    }
  }
}
