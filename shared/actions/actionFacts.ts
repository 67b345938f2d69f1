import type { MessageKey } from '../i18n/messageKey.ts';

/** What is known of an action without doing it: enough for a menu bar, a help sheet and a keyboard. */
export interface ActionFacts {
  readonly label: MessageKey;
  readonly group: 'file' | 'edit' | 'scenario' | 'unit' | 'view' | 'help';
  /** The first one is shown. A browser keeps some for itself: `browserKeeps` marks them, and the help shows the next that works. */
  readonly keys: readonly Keys[];
  /** `app`: anywhere but in a text field's own keys. `canvas`: only while the canvas has the focus. `tree`: while the canvas or the outline has it. */
  readonly scope: 'app' | 'canvas' | 'tree';
  /** The key means the same to a text field, which does this step itself. */
  readonly textStep?: 'undo' | 'redo';
}

/** "Mod+Shift+S": Mod is Ctrl, on a Mac Cmd. The last part is a `KeyboardEvent.key`, letters in capitals. */
export interface Keys {
  readonly combo: string;
  readonly browserKeeps?: true;
  /** Of an action of both: a key that means it in one of them only. A row of the canvas is a column of the outline. */
  readonly on?: 'canvas' | 'outline';
}

/** Everything that one can ask of the window, in the order of the help sheet. Of two with the same key the first that may run does. */
export const ACTION_FACTS = {
  'file.new': { label: 'action.new', group: 'file', scope: 'app', keys: [{ combo: 'Mod+N', browserKeeps: true }, { combo: 'Alt+N' }] },
  // A browser has a key of its own for its own windows.
  'file.newWindow': { label: 'action.newWindow', group: 'file', scope: 'app', keys: [{ combo: 'Mod+Shift+N', browserKeeps: true }] },
  'file.open': { label: 'action.open', group: 'file', scope: 'app', keys: [{ combo: 'Mod+O' }] },
  'file.save': { label: 'action.save', group: 'file', scope: 'app', keys: [{ combo: 'Mod+S' }] },
  'file.saveAs': { label: 'action.saveAs', group: 'file', scope: 'app', keys: [{ combo: 'Mod+Shift+S' }] },
  'file.export': { label: 'action.export', group: 'file', scope: 'app', keys: [{ combo: 'Mod+E' }] },
  'file.versions': { label: 'action.versions', group: 'file', scope: 'app', keys: [] },
  'file.settings': { label: 'action.documentSettings', group: 'file', scope: 'app', keys: [] },
  'edit.undo': { label: 'action.undo', group: 'edit', scope: 'app', keys: [{ combo: 'Mod+Z' }], textStep: 'undo' },
  'edit.redo': {
    label: 'action.redo',
    group: 'edit',
    scope: 'app',
    keys: [{ combo: 'Mod+Shift+Z' }, { combo: 'Mod+Y' }],
    textStep: 'redo',
  },
  'edit.cut': { label: 'action.cut', group: 'edit', scope: 'tree', keys: [{ combo: 'Mod+X' }] },
  'edit.copy': { label: 'action.copy', group: 'edit', scope: 'tree', keys: [{ combo: 'Mod+C' }] },
  'edit.paste': { label: 'action.paste', group: 'edit', scope: 'tree', keys: [{ combo: 'Mod+V' }] },
  'edit.duplicate': { label: 'action.duplicate', group: 'edit', scope: 'tree', keys: [{ combo: 'Mod+D' }] },
  'edit.selectAll': { label: 'action.selectAll', group: 'edit', scope: 'tree', keys: [{ combo: 'Mod+A' }] },
  'edit.clearSelection': { label: 'action.clearSelection', group: 'edit', scope: 'tree', keys: [{ combo: 'Escape' }] },
  // Escape steps back one level, always: first out of the selection, then out of what is seen.
  'view.stepBack': { label: 'action.stepBack', group: 'view', scope: 'canvas', keys: [{ combo: 'Escape' }] },
  'edit.delete': { label: 'action.delete', group: 'edit', scope: 'tree', keys: [{ combo: 'Delete' }, { combo: 'Backspace' }] },
  'edit.rename': { label: 'action.rename', group: 'edit', scope: 'tree', keys: [{ combo: 'F2' }] },
  'scenario.next': { label: 'action.nextScenario', group: 'scenario', scope: 'app', keys: [{ combo: 'Alt+PageDown' }] },
  'scenario.previous': { label: 'action.previousScenario', group: 'scenario', scope: 'app', keys: [{ combo: 'Alt+PageUp' }] },
  'scenario.duplicate': { label: 'action.duplicateScenario', group: 'scenario', scope: 'app', keys: [] },
  'scenario.add': { label: 'action.addScenario', group: 'scenario', scope: 'app', keys: [] },
  'scenario.rename': { label: 'action.renameScenario', group: 'scenario', scope: 'app', keys: [] },
  'scenario.earlier': { label: 'action.scenarioEarlier', group: 'scenario', scope: 'app', keys: [] },
  'scenario.later': { label: 'action.scenarioLater', group: 'scenario', scope: 'app', keys: [] },
  'scenario.delete': { label: 'action.deleteScenario', group: 'scenario', scope: 'app', keys: [] },
  'unit.child': {
    label: 'action.newChild',
    group: 'unit',
    scope: 'tree',
    keys: [{ combo: 'Tab', on: 'canvas' }, { combo: 'Shift+Enter' }],
  },
  'unit.sibling': { label: 'action.newSibling', group: 'unit', scope: 'tree', keys: [{ combo: 'Enter' }] },
  // With nothing selected there is nobody to be a sibling of.
  'unit.root': { label: 'action.newRoot', group: 'unit', scope: 'tree', keys: [{ combo: 'Enter' }] },
  'unit.duty': { label: 'action.newDuty', group: 'unit', scope: 'canvas', keys: [{ combo: 'D' }] },
  // J for job: P presents.
  'unit.position': { label: 'action.newPosition', group: 'unit', scope: 'canvas', keys: [{ combo: 'J' }] },
  'unit.dependency': { label: 'action.drawDependency', group: 'unit', scope: 'canvas', keys: [{ combo: 'L' }] },
  'unit.note': { label: 'action.newNote', group: 'unit', scope: 'canvas', keys: [{ combo: 'N' }] },
  'unit.collapse': { label: 'action.collapse', group: 'unit', scope: 'canvas', keys: [{ combo: 'C' }] },
  'unit.unpin': { label: 'action.unpin', group: 'unit', scope: 'canvas', keys: [] },
  'unit.park': { label: 'action.park', group: 'unit', scope: 'canvas', keys: [{ combo: 'B' }] },
  'unit.unpark': { label: 'action.unpark', group: 'unit', scope: 'canvas', keys: [] },
  'unit.earlier': {
    label: 'action.earlier',
    group: 'unit',
    scope: 'tree',
    keys: [
      { combo: 'Alt+ArrowLeft', on: 'canvas' },
      { combo: 'Alt+ArrowUp', on: 'outline' },
    ],
  },
  'unit.later': {
    label: 'action.later',
    group: 'unit',
    scope: 'tree',
    keys: [
      { combo: 'Alt+ArrowRight', on: 'canvas' },
      { combo: 'Alt+ArrowDown', on: 'outline' },
    ],
  },
  'unit.promote': {
    label: 'action.promote',
    group: 'unit',
    scope: 'tree',
    keys: [
      { combo: 'Alt+ArrowUp', on: 'canvas' },
      { combo: 'Alt+ArrowLeft', on: 'outline' },
    ],
  },
  'unit.demote': {
    label: 'action.demote',
    group: 'unit',
    scope: 'tree',
    keys: [
      { combo: 'Alt+ArrowDown', on: 'canvas' },
      { combo: 'Alt+ArrowRight', on: 'outline' },
    ],
  },
  'nudge.up': { label: 'action.nudgeUp', group: 'unit', scope: 'canvas', keys: [{ combo: 'Shift+ArrowUp' }] },
  'nudge.down': { label: 'action.nudgeDown', group: 'unit', scope: 'canvas', keys: [{ combo: 'Shift+ArrowDown' }] },
  'nudge.left': { label: 'action.nudgeLeft', group: 'unit', scope: 'canvas', keys: [{ combo: 'Shift+ArrowLeft' }] },
  'nudge.right': { label: 'action.nudgeRight', group: 'unit', scope: 'canvas', keys: [{ combo: 'Shift+ArrowRight' }] },
  'line.left': { label: 'action.alignLeft', group: 'unit', scope: 'canvas', keys: [] },
  'line.centre': { label: 'action.alignCentre', group: 'unit', scope: 'canvas', keys: [] },
  'line.right': { label: 'action.alignRight', group: 'unit', scope: 'canvas', keys: [] },
  'line.top': { label: 'action.alignTop', group: 'unit', scope: 'canvas', keys: [] },
  'line.middle': { label: 'action.alignMiddle', group: 'unit', scope: 'canvas', keys: [] },
  'line.bottom': { label: 'action.alignBottom', group: 'unit', scope: 'canvas', keys: [] },
  'line.horizontally': { label: 'action.distributeHorizontally', group: 'unit', scope: 'canvas', keys: [] },
  'line.vertically': { label: 'action.distributeVertically', group: 'unit', scope: 'canvas', keys: [] },
  'line.convert': { label: 'action.convertLine', group: 'unit', scope: 'canvas', keys: [] },
  'view.arrange': { label: 'action.arrange', group: 'view', scope: 'app', keys: [{ combo: 'Mod+L' }] },
  'view.find': { label: 'action.find', group: 'view', scope: 'app', keys: [{ combo: 'Mod+F' }] },
  'view.fitAll': { label: 'action.fitAll', group: 'view', scope: 'canvas', keys: [{ combo: '0' }] },
  'view.actualSize': { label: 'action.actualSize', group: 'view', scope: 'canvas', keys: [{ combo: '1' }] },
  'view.fitSelection': { label: 'action.fitSelection', group: 'view', scope: 'canvas', keys: [{ combo: '2' }] },
  'view.zoomIn': { label: 'action.zoomIn', group: 'view', scope: 'canvas', keys: [{ combo: '+' }, { combo: '=' }] },
  'view.zoomOut': { label: 'action.zoomOut', group: 'view', scope: 'canvas', keys: [{ combo: '-' }] },
  'view.focus': { label: 'action.focus', group: 'view', scope: 'canvas', keys: [{ combo: 'F' }] },
  'view.chain': { label: 'action.chain', group: 'view', scope: 'canvas', keys: [{ combo: 'H' }] },
  'view.neighbours': { label: 'action.neighbours', group: 'view', scope: 'canvas', keys: [{ combo: 'R' }] },
  'view.savedViews': { label: 'action.savedViews', group: 'view', scope: 'canvas', keys: [{ combo: 'V' }] },
  'view.fitPage': { label: 'action.fitPage', group: 'view', scope: 'app', keys: [{ combo: 'Mod+Shift+L' }] },
  'view.present': { label: 'action.present', group: 'view', scope: 'canvas', keys: [{ combo: 'P' }] },
  'view.outline': { label: 'action.outline', group: 'view', scope: 'app', keys: [{ combo: 'F3' }] },
  'view.inspector': { label: 'action.inspector', group: 'view', scope: 'app', keys: [{ combo: 'F4' }] },
  'view.bench': { label: 'action.bench', group: 'view', scope: 'app', keys: [] },
  'walk.parent': { label: 'action.walkParent', group: 'view', scope: 'canvas', keys: [{ combo: 'ArrowUp' }] },
  'walk.child': { label: 'action.walkChild', group: 'view', scope: 'canvas', keys: [{ combo: 'ArrowDown' }] },
  'walk.before': { label: 'action.walkBefore', group: 'view', scope: 'canvas', keys: [{ combo: 'ArrowLeft' }] },
  'walk.after': { label: 'action.walkAfter', group: 'view', scope: 'canvas', keys: [{ combo: 'ArrowRight' }] },
  'walk.first': { label: 'action.walkFirst', group: 'view', scope: 'canvas', keys: [{ combo: 'Home' }] },
  'walk.last': { label: 'action.walkLast', group: 'view', scope: 'canvas', keys: [{ combo: 'End' }] },
  'view.palette': { label: 'action.palette', group: 'help', scope: 'app', keys: [{ combo: 'Mod+K' }] },
  'app.preferences': { label: 'action.preferences', group: 'help', scope: 'app', keys: [{ combo: 'Mod+,' }] },
  'help.keys': { label: 'action.help', group: 'help', scope: 'app', keys: [{ combo: '?' }, { combo: 'F1' }] },
} satisfies Record<string, ActionFacts>;

export type ActionId = keyof typeof ACTION_FACTS;
export const ACTION_IDS = Object.keys(ACTION_FACTS) as readonly ActionId[];
export const factsOf = (id: ActionId): ActionFacts => ACTION_FACTS[id];
