import type { Action } from './action.ts';
import { copy, cut, duplicate, pasteAction } from './clipboardActions.ts';
import { documentSettings, exportAction, newDocument, openAction, saveAction, saveAsAction } from './fileActions.ts';
import { redo, undo } from './historyActions.ts';
import { nudgeActions } from './nudgeActions.ts';
import { clearSelection, deleteAction, rename, selectAll } from './selectionActions.ts';
import { treeActions } from './treeActions.ts';
import { drawDependency, newChild, newDuty, newNote, newRoot, newSibling, unpin } from './unitActions.ts';
import {
  actualSize,
  arrangeAction,
  find,
  fitAll,
  fitSelection,
  help,
  palette,
  preferences,
  toggleInspector,
  zoomIn,
  zoomOut,
} from './viewActions.ts';
import { walkActions } from './walkActions.ts';

/** Everything that one can ask of the window, in the order of the help sheet. Of two with the same key the first that may run does. */
export const CATALOGUE: readonly Action[] = [
  newDocument,
  openAction,
  saveAction,
  saveAsAction,
  exportAction,
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
  newChild,
  newSibling,
  newRoot,
  newDuty,
  drawDependency,
  newNote,
  unpin,
  ...treeActions,
  ...nudgeActions,
  arrangeAction,
  find,
  fitAll,
  actualSize,
  fitSelection,
  zoomIn,
  zoomOut,
  toggleInspector,
  ...walkActions,
  palette,
  preferences,
  help,
];

export const actionById = (id: string): Action | undefined => CATALOGUE.find(action => action.id === id);
