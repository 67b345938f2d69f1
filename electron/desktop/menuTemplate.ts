import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';

/** An action of the window with its key as the menu shows it, one of the system's own roles, or a line between groups. */
type Item =
  | { readonly action: string; readonly label: MessageKey; readonly keys: string; readonly inText?: 'undo' | 'redo' }
  | { readonly role: NonNullable<MenuItemConstructorOptions['role']>; readonly label: MessageKey }
  | 'line';

/** The first is the app's own: a Mac shows its name there, whatever the label says. */
const MENUS: readonly { readonly label: MessageKey; readonly items: readonly Item[] }[] = [
  {
    label: 'desktop.menu.app',
    items: [
      { role: 'about', label: 'desktop.menu.about' },
      'line',
      { role: 'hide', label: 'desktop.menu.hide' },
      { role: 'hideOthers', label: 'desktop.menu.hideOthers' },
      { role: 'unhide', label: 'desktop.menu.showAll' },
      'line',
      { role: 'quit', label: 'desktop.menu.quit' },
    ],
  },
  {
    label: 'desktop.menu.file',
    items: [
      { action: 'file.new', label: 'desktop.menu.new', keys: 'Cmd+N' },
      { action: 'file.open', label: 'desktop.menu.open', keys: 'Cmd+O' },
      'line',
      { action: 'file.save', label: 'desktop.menu.save', keys: 'Cmd+S' },
      { action: 'file.saveAs', label: 'desktop.menu.saveAs', keys: 'Cmd+Shift+S' },
      'line',
      { action: 'file.export', label: 'desktop.menu.export', keys: 'Cmd+E' },
      'line',
      { role: 'close', label: 'desktop.menu.close' },
    ],
  },
  {
    label: 'desktop.menu.edit',
    items: [
      { action: 'edit.undo', label: 'desktop.menu.undo', keys: 'Cmd+Z', inText: 'undo' },
      { action: 'edit.redo', label: 'desktop.menu.redo', keys: 'Cmd+Shift+Z', inText: 'redo' },
      'line',
      { role: 'cut', label: 'desktop.menu.cut' },
      { role: 'copy', label: 'desktop.menu.copy' },
      { role: 'paste', label: 'desktop.menu.paste' },
      { role: 'selectAll', label: 'desktop.menu.selectAll' },
    ],
  },
  {
    label: 'desktop.menu.window',
    items: [
      { role: 'minimize', label: 'desktop.menu.minimise' },
      { role: 'zoom', label: 'desktop.menu.zoom' },
      { role: 'togglefullscreen', label: 'desktop.menu.fullScreen' },
    ],
  },
];

export interface MenuPorts {
  /** A menu item was chosen: the window does what it does for its own button. */
  choose(action: string): void;
  /** A key that the page left to us, in one of its text fields. */
  editText(step: 'undo' | 'redo'): void;
}

/**
 * The Mac's menu bar. A key reaches the page first and the menu only when the page made nothing of it, so an item acts on its click
 * alone; of the keys that are left, only undo and redo do anything: in a text field.
 */
export function menuTemplate(language: Language, ports: MenuPorts): MenuItemConstructorOptions[] {
  return MENUS.map(menu => ({
    label: translate(language, menu.label),
    submenu: menu.items.map(item => templateOf(item, language, ports)),
  }));
}

function templateOf(item: Item, language: Language, ports: MenuPorts): MenuItemConstructorOptions {
  if (item === 'line') return { type: 'separator' };
  if ('role' in item) return { role: item.role, label: translate(language, item.label) };
  return {
    id: item.action,
    label: translate(language, item.label),
    accelerator: item.keys,
    click: (_item, _window, event) => {
      if (event.triggeredByAccelerator !== true) ports.choose(item.action);
      else if (item.inText !== undefined) ports.editText(item.inText);
    },
  };
}
