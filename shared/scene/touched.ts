import type { Patch } from '../change/patch.ts';
import { isLaidOutAnew } from '../model/drawing.ts';
import type { DependencyId, FrameId, NoteId, SecondaryLineId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';

/** What of the drawing a change touches by itself; what moves with it is not among it. */
export interface Touched {
  /** Whose cards may be others or stand elsewhere, those included that are gone. */
  readonly units: ReadonlySet<UnitId>;
  /** To which one has reported before that does so no more. */
  readonly reportedTo: ReadonlySet<UnitId>;
  /** That are new, or report to another one now. */
  readonly reparented: readonly UnitId[];
  readonly dependencies: ReadonlySet<DependencyId>;
  readonly secondaryLines: ReadonlySet<SecondaryLineId>;
  readonly notes: ReadonlySet<NoteId>;
  readonly frames: ReadonlySet<FrameId>;
}

/** Of the scenario that `view` shows, which has the patches already. Costs the patches, and the units where all are drawn in another way. */
export function touchedBy(patches: readonly Patch[], view: ScenarioView): Touched {
  const units = new Set<UnitId>();
  const reportedTo = new Set<UnitId>();
  const reparented: UnitId[] = [];
  const dependencies = new Set<DependencyId>();
  const secondaryLines = new Set<SecondaryLineId>();
  const notes = new Set<NoteId>();
  const frames = new Set<FrameId>();
  const { id: drawn } = view.scenario;
  for (const patch of patches) {
    if ('scenario' in patch && patch.scenario !== drawn) continue;
    switch (patch.kind) {
      case 'settings':
      case 'scenario':
        break;
      case 'scenarioHead':
        // All cards are others, or stand elsewhere.
        if (patch.id === drawn && isLaidOutAnew(patch.before.drawing, patch.after.drawing)) {
          for (const id of view.scenario.units.keys()) units.add(id);
        }
        break;
      case 'units':
        units.add(patch.id);
        if (patch.before?.parent !== patch.after?.parent) {
          for (const record of [patch.before, patch.after]) if (record !== null) addCounting(view, record, units);
          if (patch.before?.parent != null) reportedTo.add(patch.before.parent);
          if (patch.after !== null) reparented.push(patch.id);
        }
        break;
      case 'duties':
      case 'positions':
        for (const record of [patch.before, patch.after]) if (record !== null) units.add(record.unit);
        break;
      case 'dependencies':
        dependencies.add(patch.id);
        break;
      case 'secondaryLines':
        secondaryLines.add(patch.id);
        break;
      case 'notes':
        notes.add(patch.id);
        break;
      case 'frames':
        frames.add(patch.id);
        break;
    }
  }
  return { units, reportedTo, reparented, dependencies, secondaryLines, notes, frames };
}

/** The collapsed superiors whose cards count this unit. Costs its depth. */
function addCounting(view: ScenarioView, unit: Unit, units: Set<UnitId>): void {
  for (let above = unit.parent; above !== null; ) {
    const superior: Unit | undefined = view.unit(above);
    if (superior?.collapsed) units.add(superior.id);
    above = superior?.parent ?? null;
  }
}
