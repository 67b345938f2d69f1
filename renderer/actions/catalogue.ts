import { ACTION_IDS, type ActionId } from '../../shared/actions/actionFacts.ts';
import type { Action } from './action.ts';
import { park, toggleBench, unpark } from './benchActions.ts';
import { copy, cut, duplicate, pasteAction } from './clipboardActions.ts';
import { convertSelected } from './convertSelected.ts';
import {
  documentSettings,
  exportAction,
  newDocument,
  newWindow,
  openAction,
  saveAction,
  saveAsAction,
  versionsAction,
} from './fileActions.ts';
import { redo, undo } from './historyActions.ts';
import { lineUpActions } from './lineUpActions.ts';
import { nudgeActions } from './nudgeActions.ts';
import { scenarioActions } from './scenarioActions.ts';
import { chain, collapse, focusBranch, neighbours, present, stepBack } from './seeingActions.ts';
import { clearSelection, deleteAction, rename, selectAll } from './selectionActions.ts';
import { treeActions } from './treeActions.ts';
import { drawDependency, newChild, newDuty, newNote, newPosition, newRoot, newSibling, unpin } from './unitActions.ts';
import {
  actualSize,
  arrangeAction,
  find,
  fitAll,
  fitPage,
  fitSelection,
  help,
  palette,
  preferences,
  savedViews,
  toggleInspector,
  toggleOutline,
  zoomIn,
  zoomOut,
} from './viewActions.ts';
import { walkActions } from './walkActions.ts';

/** Does not compile while an action has facts but nobody who does it. */
const BY_ID: Readonly<Record<ActionId, Action>> = keyed([
  newDocument,
  newWindow,

  openAction,
  saveAction,
  saveAsAction,
  exportAction,
  versionsAction,
  documentSettings,
  undo,
  redo,
  cut,
  copy,
  pasteAction,
  duplicate,
  selectAll,
  clearSelection,
  deleteAction,
  rename,
  ...scenarioActions,
  newChild,
  newSibling,
  newRoot,
  newDuty,
  newPosition,
  drawDependency,
  newNote,
  unpin,
  park,
  unpark,
  collapse,
  focusBranch,
  chain,
  neighbours,
  stepBack,
  savedViews,
  present,
  ...treeActions,
  ...nudgeActions,
  ...lineUpActions,
  convertSelected,
  arrangeAction,
  find,
  fitAll,
  fitPage,
  actualSize,
  fitSelection,
  zoomIn,
  zoomOut,
  toggleOutline,
  toggleInspector,
  toggleBench,
  ...walkActions,
  palette,
  preferences,
  help,
]);

/** Everything that one can ask of the window, in the order of their facts. */
export const CATALOGUE: readonly Action[] = ACTION_IDS.map(actionById);

export function actionById(id: ActionId): Action {
  return BY_ID[id];
}

/** An action that the system's menu bar names; undefined for none of ours. */
export const actionNamed = (id: string): Action | undefined => CATALOGUE.find(action => action.id === id);

function keyed<Listed extends Action>(actions: readonly Listed[]): Readonly<Record<Listed['id'], Listed>> {
  return Object.fromEntries(actions.map(action => [action.id, action])) as Record<Listed['id'], Listed>;
}
