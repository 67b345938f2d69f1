import type { Patch } from './patch.ts';

/** What everybody listens to: the patches of one step, with the way it came about. */
export interface Change {
  readonly cause: 'do' | 'undo' | 'redo';
  /** Id of the command, for the name of the step ("Undo rename"). */
  readonly command: string;
  readonly patches: readonly Patch[];
  /** Counts every change of this document since it was opened, undo and redo included: never goes back. */
  readonly revision: number;
}
