import type { DependencyId, FrameId, NoteId, SecondaryLineId, UnitId } from '../../model/ids.ts';

/** What a gesture or a menu item is about. */
export interface EntitySelection {
  readonly units: readonly UnitId[];
  readonly dependencies: readonly DependencyId[];
  readonly secondaryLines: readonly SecondaryLineId[];
  readonly notes: readonly NoteId[];
  readonly frames: readonly FrameId[];
}

export const NOTHING_SELECTED: EntitySelection = { units: [], dependencies: [], secondaryLines: [], notes: [], frames: [] };

export const isNothing = (s: EntitySelection): boolean =>
  s.units.length + s.dependencies.length + s.secondaryLines.length + s.notes.length + s.frames.length === 0;

/** What of it has a place of its own: lines go with their ends. */
export const withoutLines = (selection: EntitySelection): EntitySelection => ({ ...selection, dependencies: [], secondaryLines: [] });
