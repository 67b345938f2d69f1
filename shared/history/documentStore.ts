import type { Change } from '../change/change.ts';
import { DocumentState } from '../change/documentState.ts';
import { recordEdit } from '../change/edit.ts';
import type { Patch } from '../change/patch.ts';
import { scenarioToShow } from '../change/scenarioToShow.ts';
import { ALLOWED, type Command, refused, type Verdict } from '../commands/command.ts';
import type { MessageKey } from '../i18n/messageKey.ts';
import type { NewId, ScenarioId } from '../model/ids.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import { type History, newHistory, positionOf, pushStep, stepsSince, travel } from './history.ts';

/** An open document: the only door through which it changes, its one undo stack, and the news of every change. */
export interface DocumentStore {
  readonly document: OrgDocument;
  /** Of the scenario that is shown. */
  readonly view: ScenarioView;
  /** Which scenario the view is of. Not in the document and not undone; but whatever is done, undone or redone is shown where it happened. */
  readonly shown: ScenarioId;
  /** Names the state that is shown. Undo back to a state gives its position back: dirty is `position !== savedPosition`. */
  readonly position: number;
  readonly revision: number;
  readonly undoLabel: MessageKey | null;
  readonly redoLabel: MessageKey | null;
  /** The undo stack as it is now, for a full copy in the journal. */
  readonly history: Readonly<History>;
  can<Args>(command: Command<Args>, args: Args): Verdict;
  /** Does it if it may be done, and says what stood in the way otherwise. A run that changed nothing makes no step. */
  execute<Args>(command: Command<Args>, args: Args): Verdict;
  undo(): boolean;
  redo(): boolean;
  /** The next step stands alone, whatever its merge key: a field was left, the document was saved. */
  seal(): void;
  /** How many steps lead here from that state; all when it is not on the way. */
  stepsSince(position: number | null): number;
  subscribe(listener: (change: Change) => void): () => void;
  /** Turns the view to another scenario; one that is not there is not shown. */
  show(scenario: ScenarioId): void;
  /** Hears of another scenario being shown: before the news of the change that led there, and with that change already made. */
  subscribeShown(listener: (before: ScenarioId) => void): () => void;
}

export interface StoreOptions {
  /** Of a document that is brought back with what could be undone in it; taken over, not copied. */
  readonly history?: History;
  /** It can be looked at and exported; every command is refused. */
  readonly readOnly?: boolean;
  /** The scenario to begin with; the first one when it is left out, or not there. */
  readonly shown?: ScenarioId | null;
}

export function createDocumentStore(document: OrgDocument, newId: NewId, options: StoreOptions = {}): DocumentStore {
  const { history = newHistory(), readOnly = false, shown = null } = options;
  const state = new DocumentState(document, shown !== null && document.scenarios.has(shown) ? shown : undefined);
  const listeners = new Set<(change: Change) => void>();
  const shownListeners = new Set<(before: ScenarioId) => void>();
  let revision = 0;
  let sealed = true;
  let running = false;

  const tellShown = (before: ScenarioId): void => {
    if (state.shown === before) return;
    sealed = true;
    for (const listener of [...shownListeners]) listener(before);
  };

  /** @param shownBefore what was shown before the change was made */
  const announce = (change: Omit<Change, 'revision' | 'position'>, shownBefore: ScenarioId): void => {
    revision += 1;
    state.show(scenarioToShow(change.patches, state.document, state.shown));
    tellShown(shownBefore);
    const whole: Change = { ...change, revision, position: positionOf(history) };
    for (const listener of [...listeners]) listener(whole);
  };

  const go = (cause: 'undo' | 'redo'): boolean => {
    const taken = travel(history, cause);
    if (taken === null) return false;
    const before = state.shown;
    state.apply(taken.patches);
    sealed = true;
    announce({ cause, command: taken.step.command, patches: taken.patches, step: null }, before);
    return true;
  };

  const can = <Args>(command: Command<Args>, args: Args): Verdict =>
    readOnly ? refused('refusal.readOnly') : command.can(state.view, args);

  return {
    get document() {
      return state.document;
    },
    view: state.view,
    get shown() {
      return state.shown;
    },
    get position() {
      return positionOf(history);
    },
    get revision() {
      return revision;
    },
    get undoLabel() {
      return history.done.at(-1)?.label ?? null;
    },
    get redoLabel() {
      return history.undone.at(-1)?.label ?? null;
    },
    history,
    can,
    execute(command, args) {
      // A listener that ran a command would see its own change before others saw the first one.
      if (running) throw new Error(`command ${command.id} run from inside another`);
      const verdict = can(command, args);
      if (!verdict.ok) return verdict;
      running = true;
      const before = state.shown;
      let patches: Patch[];
      try {
        patches = recordEdit(state, newId, edit => command.run(edit, args));
      } finally {
        running = false;
      }
      if (patches.length === 0) return ALLOWED;
      const label = command.labelFor?.(args) ?? command.label;
      const mergeKey = command.mergeKey === undefined ? null : `${command.id}/${command.mergeKey(args)}`;
      const joins = !sealed && mergeKey !== null && history.done.at(-1)?.mergeKey === mergeKey;
      sealed = !pushStep(history, { command: command.id, label, patches, mergeKey }, joins);
      announce({ cause: 'do', command: command.id, patches, step: { label, mergeKey, joins } }, before);
      return ALLOWED;
    },
    undo: () => go('undo'),
    redo: () => go('redo'),
    seal() {
      sealed = true;
    },
    stepsSince: position => stepsSince(history, position),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(scenario) {
      const before = state.shown;
      if (!state.document.scenarios.has(scenario)) return;
      state.show(scenario);
      tellShown(before);
    },
    subscribeShown(listener) {
      shownListeners.add(listener);
      return () => shownListeners.delete(listener);
    },
  };
}
