import type { MessageKey } from '../i18n/messageKey.ts';
import type { Patch } from './patch.ts';

/** What everybody listens to: the patches of one step, with the way it came about. */
export interface Change {
  readonly cause: 'do' | 'undo' | 'redo';
  /** Id of the command, for the name of the step ("Undo rename"). */
  readonly command: string;
  readonly patches: readonly Patch[];
  /** Counts every change of this document since it was opened, undo and redo included: never goes back. */
  readonly revision: number;
  /** Names the state after it, see `DocumentStore.position`. */
  readonly position: number;
  /** How a `do` went on to the undo stack, so that a journal can do the same again; null for undo and redo. */
  readonly step: StepFacts | null;
}

export interface StepFacts {
  readonly label: MessageKey;
  readonly mergeKey: string | null;
  /** It became one step with the one before. */
  readonly joins: boolean;
}
