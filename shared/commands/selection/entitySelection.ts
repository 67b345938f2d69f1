import type { DependencyId, FrameId, NoteId, UnitId } from '../../model/ids.ts';

/** What a gesture or a menu item is about. */
export interface EntitySelection {
  readonly units: readonly UnitId[];
  readonly dependencies: readonly DependencyId[];
  readonly notes: readonly NoteId[];
  readonly frames: readonly FrameId[];
}

export const NOTHING_SELECTED: EntitySelection = { units: [], dependencies: [], notes: [], frames: [] };

export const isNothing = (s: EntitySelection): boolean => s.units.length + s.dependencies.length + s.notes.length + s.frames.length === 0;
