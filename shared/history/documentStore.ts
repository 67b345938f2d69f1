import type { Change } from '../change/change.ts';
import { DocumentState } from '../change/documentState.ts';
import { recordEdit } from '../change/edit.ts';
import { inverted, mergedPatches, type Patch } from '../change/patch.ts';
import { ALLOWED, type Command, type Verdict } from '../commands/command.ts';
import type { MessageKey } from '../i18n/messageKey.ts';
import type { NewId } from '../model/ids.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import type { ScenarioView } from '../model/scenarioView.ts';

interface Step {
  readonly command: string;
  readonly label: MessageKey;
  readonly patches: readonly Patch[];
  readonly mergeKey: string | null;
  /** Names the state after this step; two states of one document never share it. */
  readonly position: number;
}

/** An open document: the only door through which it changes, its one undo stack, and the news of every change. */
export interface DocumentStore {
  readonly document: OrgDocument;
  readonly view: ScenarioView;
  /** Names the state that is shown. Undo back to a state gives its position back: dirty is `position !== savedPosition`. */
  readonly position: number;
  readonly revision: number;
  readonly undoLabel: MessageKey | null;
  readonly redoLabel: MessageKey | null;
  can<Args>(command: Command<Args>, args: Args): Verdict;
  /** Does it if it may be done, and says what stood in the way otherwise. A run that changed nothing makes no step. */
  execute<Args>(command: Command<Args>, args: Args): Verdict;
  undo(): boolean;
  redo(): boolean;
  /** The next step stands alone, whatever its merge key: a field was left, the document was saved. */
  seal(): void;
  subscribe(listener: (change: Change) => void): () => void;
}

const START = 0;

export function createDocumentStore(document: OrgDocument, newId: NewId): DocumentStore {
  const state = new DocumentState(document);
  const listeners = new Set<(change: Change) => void>();
  const done: Step[] = [];
  const undone: Step[] = [];
  let lastPosition = START;
  let revision = 0;
  let sealed = true;
  let running = false;

  const announce = (cause: Change['cause'], command: string, patches: readonly Patch[]): void => {
    revision += 1;
    const change: Change = { cause, command, patches, revision };
    for (const listener of [...listeners]) listener(change);
  };

  const travel = (cause: 'undo' | 'redo', from: Step[], to: Step[]): boolean => {
    const step = from.pop();
    if (step === undefined) return false;
    const patches = cause === 'undo' ? inverted(step.patches) : step.patches;
    state.apply(patches);
    to.push(step);
    sealed = true;
    announce(cause, step.command, patches);
    return true;
  };

  return {
    get document() {
      return state.document;
    },
    view: state.view,
    get position() {
      return done.at(-1)?.position ?? START;
    },
    get revision() {
      return revision;
    },
    get undoLabel() {
      return done.at(-1)?.label ?? null;
    },
    get redoLabel() {
      return undone.at(-1)?.label ?? null;
    },
    can: (command, args) => command.can(state.view, args),
    execute(command, args) {
      // A listener that ran a command would see its own change before others saw the first one.
      if (running) throw new Error(`command ${command.id} run from inside another`);
      const verdict = command.can(state.view, args);
      if (!verdict.ok) return verdict;
      running = true;
      let patches: Patch[];
      try {
        patches = recordEdit(state, newId, edit => command.run(edit, args));
      } finally {
        running = false;
      }
      if (patches.length === 0) return ALLOWED;
      const mergeKey = command.mergeKey === undefined ? null : `${command.id}/${command.mergeKey(args)}`;
      const last = done.at(-1);
      const joins = !sealed && last !== undefined && mergeKey !== null && last.mergeKey === mergeKey;
      if (joins) done.pop();
      const whole = joins ? mergedPatches([...last.patches, ...patches]) : patches;
      // Typing that was taken back by hand is the state before it again, and no step: an undo must do something.
      if (whole.length > 0) {
        lastPosition += 1;
        done.push({
          command: command.id,
          label: command.labelFor?.(args) ?? command.label,
          patches: whole,
          mergeKey,
          position: lastPosition,
        });
      }
      undone.length = 0;
      sealed = whole.length === 0;
      announce('do', command.id, patches);
      return ALLOWED;
    },
    undo: () => travel('undo', done, undone),
    redo: () => travel('redo', undone, done),
    seal() {
      sealed = true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
