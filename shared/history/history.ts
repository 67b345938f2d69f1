import { inverted, mergedPatches, type Patch } from '../change/patch.ts';
import type { MessageKey } from '../i18n/messageKey.ts';

/** What one undo takes back. */
export interface Step {
  readonly command: string;
  readonly label: MessageKey;
  readonly patches: readonly Patch[];
  readonly mergeKey: string | null;
  /** Names the state after this step; two states of one document never share it. */
  readonly position: number;
}

/** The undo stack of one document, changed in place by the functions below: the open document and the replay of a journal share them. */
export interface History {
  readonly done: Step[];
  readonly undone: Step[];
  /** Names the state below the first step. */
  readonly bottom: number;
  /** The highest name given so far: none is given twice. */
  lastPosition: number;
}

export const newHistory = (): History => ({ done: [], undone: [], bottom: 0, lastPosition: 0 });

/** Names the state that the document is in. */
export const positionOf = (history: History): number => history.done.at(-1)?.position ?? history.bottom;

/**
 * Puts a step on the stack, or makes it one with the last when it joins. Typing that was taken back by hand is the state before it again, and
 * no step: an undo must do something. False when that is so.
 *
 * @param position names the state after it; a fresh name when it is left out
 */
export function pushStep(history: History, step: Omit<Step, 'position'>, joins: boolean, position = history.lastPosition + 1): boolean {
  const { done, undone } = history;
  const last = joins ? done.pop() : undefined;
  const patches = last === undefined ? step.patches : mergedPatches([...last.patches, ...step.patches]);
  undone.length = 0;
  if (patches.length === 0) return false;
  history.lastPosition = Math.max(history.lastPosition, position);
  done.push({ ...step, patches, position });
  return true;
}

/** Takes the last step off the stack, or puts the last undone one on it again; the patches that do so, or null when there is none. */
export function travel(history: History, cause: 'undo' | 'redo'): { readonly step: Step; readonly patches: readonly Patch[] } | null {
  const [from, to] = cause === 'undo' ? [history.done, history.undone] : [history.undone, history.done];
  const step = from.pop();
  if (step === undefined) return null;
  to.push(step);
  return { step, patches: cause === 'undo' ? inverted(step.patches) : step.patches };
}

/** How many steps lead from that state to the one that the document is in; all that are known when it is not among them. */
export function stepsSince(history: History, position: number | null): number {
  const at = position === history.bottom ? -1 : history.done.findLastIndex(step => step.position === position);
  return at === -1 ? history.done.length : history.done.length - 1 - at;
}
