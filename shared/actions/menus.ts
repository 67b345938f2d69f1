import type { MessageKey } from '../i18n/messageKey.ts';
import type { ActionId } from './actionFacts.ts';

/** What a system's menu bar does by itself, in Electron's words. */
export type SystemRole =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front';

/**
 * An action; one that the system's menu bar hands to whatever has the focus, text or drawing, by its own `role`; something that only the
 * system does; the documents that were open lately; or a line between groups.
 */
export type MenuEntry =
  | { readonly action: ActionId; readonly role?: SystemRole }
  | { readonly role: SystemRole; readonly label: MessageKey }
  | 'recent'
  | 'line';

export interface Menu {
  readonly label: MessageKey;
  readonly entries: readonly MenuEntry[];
  /** A menu that the system completes: with its windows, with its search. */
  readonly role?: 'window' | 'help';
}

/** Every menu there is, in the order of a menu bar; the window shows of each what it can have. */
export const MENUS = {
  // A Mac shows the app's name there, whatever the label says.
  app: {
    label: 'desktop.menu.app',
    entries: [
      { role: 'about', label: 'desktop.menu.about' },
      'line',
      { action: 'app.preferences' },
      'line',
      { role: 'services', label: 'desktop.menu.services' },
      'line',
      { role: 'hide', label: 'desktop.menu.hide' },
      { role: 'hideOthers', label: 'desktop.menu.hideOthers' },
      { role: 'unhide', label: 'desktop.menu.showAll' },
      'line',
      { role: 'quit', label: 'desktop.menu.quit' },
    ],
  },
  file: {
    label: 'actionGroup.file',
    entries: [
      { action: 'file.new' },
      { action: 'file.newWindow' },
      { action: 'file.open' },
      'recent',
      'line',
      { action: 'file.save' },
      { action: 'file.saveAs' },
      { action: 'file.export' },
      { action: 'file.versions' },
      { action: 'file.settings' },
      'line',
      { role: 'close', label: 'desktop.menu.close' },
    ],
  },
  edit: {
    label: 'actionGroup.edit',
    entries: [
      { action: 'edit.undo' },
      { action: 'edit.redo' },
      'line',
      { action: 'edit.cut', role: 'cut' },
      { action: 'edit.copy', role: 'copy' },
      { action: 'edit.paste', role: 'paste' },
      { action: 'edit.duplicate' },
      { action: 'edit.delete' },
      { action: 'unit.park' },
      { action: 'unit.unpark' },
      { action: 'line.convert' },
      'line',
      { action: 'edit.selectAll', role: 'selectAll' },
      { action: 'view.find' },
    ],
  },
  scenario: {
    label: 'actionGroup.scenario',
    entries: [
      { action: 'scenario.previous' },
      { action: 'scenario.next' },
      'line',
      { action: 'scenario.duplicate' },
      { action: 'scenario.add' },
      { action: 'scenario.rename' },
      { action: 'scenario.earlier' },
      { action: 'scenario.later' },
      'line',
      { action: 'scenario.delete' },
    ],
  },
  arrange: {
    label: 'actionGroup.arrange',
    entries: [
      { action: 'line.left' },
      { action: 'line.centre' },
      { action: 'line.right' },
      { action: 'line.top' },
      { action: 'line.middle' },
      { action: 'line.bottom' },
      'line',
      { action: 'line.horizontally' },
      { action: 'line.vertically' },
    ],
  },
  view: {
    label: 'actionGroup.view',
    entries: [
      { action: 'view.fitAll' },
      { action: 'view.fitSelection' },
      { action: 'view.actualSize' },
      { action: 'view.zoomIn' },
      { action: 'view.zoomOut' },
      'line',
      { action: 'view.arrange' },
      { action: 'view.fitPage' },
      { action: 'view.outline' },
      { action: 'view.inspector' },
      { action: 'view.bench' },
      'line',
      { action: 'view.focus' },
      { action: 'view.chain' },
      { action: 'view.neighbours' },
      { action: 'unit.collapse' },
      'line',
      { action: 'view.savedViews' },
      { action: 'view.present' },
      'line',
      { role: 'togglefullscreen', label: 'desktop.menu.fullScreen' },
    ],
  },
  window: {
    label: 'desktop.menu.window',
    role: 'window',
    entries: [
      { role: 'minimize', label: 'desktop.menu.minimise' },
      { role: 'zoom', label: 'desktop.menu.zoom' },
      'line',
      { role: 'front', label: 'desktop.menu.front' },
    ],
  },
  help: {
    label: 'desktop.menu.help',
    role: 'help',
    entries: [{ action: 'view.palette' }, { action: 'help.keys' }],
  },
} satisfies Record<string, Menu>;
