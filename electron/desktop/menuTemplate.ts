import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf } from '../../shared/actions/accelerator.ts';
import { type ActionId, factsOf } from '../../shared/actions/actionFacts.ts';
import { MENUS, type Menu, type MenuEntry } from '../../shared/actions/menus.ts';
import type { FileRef } from '../../shared/host/host.ts';
import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';

export interface MenuPorts {
  /** A menu item was chosen: the window does what it does for its own button. */
  choose(action: ActionId): void;
  /** A key that the page left to us, in one of its text fields. */
  editText(step: 'undo' | 'redo'): void;
  openRecent(file: FileRef): void;
  clearRecent(): void;
}

/**
 * The Mac's menu bar. A key reaches the page first and the menu only when the page made nothing of it, so an item acts on its click
 * alone; of the keys that are left, only undo and redo do anything: in a text field. Main doesn't know what may be done now, so no item is
 * grey: one that may not run says why in the window, as its key does.
 *
 * @param recent the documents that were open lately, the newest first
 */
export function menuTemplate(language: Language, recent: readonly FileRef[], ports: MenuPorts): MenuItemConstructorOptions[] {
  return Object.values<Menu>(MENUS).map(({ label, role, entries }) => ({
    label: translate(language, label),
    ...(role === undefined ? {} : { role }),
    submenu: entries.map(entry => itemOf(entry, language, recent, ports)),
  }));
}

function itemOf(entry: MenuEntry, language: Language, recent: readonly FileRef[], ports: MenuPorts): MenuItemConstructorOptions {
  if (entry === 'line') return { type: 'separator' };
  if (entry === 'recent') return recentItem(language, recent, ports);
  if ('label' in entry) return { role: entry.role, label: translate(language, entry.label) };
  if (entry.role !== undefined) return { role: entry.role, label: translate(language, factsOf(entry.action).label) };
  return actionItem(entry.action, language, ports);
}

function actionItem(action: ActionId, language: Language, ports: MenuPorts): MenuItemConstructorOptions {
  const facts = factsOf(action);
  const accelerator = acceleratorOf(facts);
  return {
    id: action,
    label: translate(language, facts.label),
    ...(accelerator === null ? {} : { accelerator }),
    click: (_item, window, event) => {
      // Without a window no page had the key first.
      if (event.triggeredByAccelerator !== true || window === undefined) ports.choose(action);
      else if (facts.textStep !== undefined) ports.editText(facts.textStep);
    },
  };
}

function recentItem(language: Language, recent: readonly FileRef[], ports: MenuPorts): MenuItemConstructorOptions {
  return {
    label: translate(language, 'desktop.menu.openRecent'),
    enabled: recent.length > 0,
    submenu: [
      // A name alone doesn't tell two plans apart.
      ...recent.map(file => ({ label: `${file.name} — ${file.folder}`, click: () => ports.openRecent(file) })),
      { type: 'separator' },
      { label: translate(language, 'topBar.clearRecent'), click: () => ports.clearRecent() },
    ],
  };
}
