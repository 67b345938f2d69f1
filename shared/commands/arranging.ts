import type { Point } from '../base/geometry.ts';
import type { Edit } from '../change/edit.ts';
import type { DrawingSettings } from '../model/drawing.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Command } from './command.ts';

/** A command that may lay out everything, which a thread beside the window can do for it. */
export interface Arranging<Args> extends Command<Args> {
  /** How the scenario will be drawn that it lays out as a whole; null: not all of it, as what that costs follows from what changes. */
  arranges(view: ScenarioView, args: Args): DrawingSettings | null;
}

/** The same command for whoever knows already where it will put the units. */
export function arrangedAt<Args>(command: Command<Args>, arranged: ReadonlyMap<UnitId, Point>): Command<Args> {
  return { ...command, run: (edit, args) => command.run(Object.create(edit, { arranged: { value: arranged } }) as Edit, args) };
}
