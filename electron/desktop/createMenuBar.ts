import type { Language } from '../../shared/model/settings.ts';
import type { HostServices } from '../services/hostServices.ts';
import type { DesktopWindows } from './desktopWindows.ts';
import type { ElectronParts } from './electronParts.ts';
import { type MenuPorts, menuTemplate } from './menuTemplate.ts';

/** What changes the menu bar: its language, and the documents that it offers to open again. */
const CHANGE_MENU: ReadonlySet<unknown> = new Set(['settings.set', 'document.read', 'document.write', 'recent.clear']);

/** The system's menu bar, for all windows together. */
export interface MenuBar {
  show(): Promise<void>;
  /** A page had something done, which it may have to show. */
  requestDone(name: unknown): void;
}

/**
 * A Mac without a menu bar has no copy and paste; elsewhere the window has it all, and a bar would only take keys away from it. It acts on
 * the window in front; without one, whatever is chosen opens one.
 */
export function createMenuBar(
  { setMenu }: Pick<ElectronParts, 'setMenu'>,
  { recent, tokens, machine }: HostServices,
  windows: DesktopWindows,
  language: () => Promise<Language>,
): MenuBar {
  const ports: MenuPorts = {
    choose(action) {
      const front = windows.front();
      if (front === null) void windows.show(null);
      else front.send('menu.action', { action });
    },
    editText: step => windows.front()?.window.webContents[step](),
    openRecent({ token }) {
      const path = tokens.filePath(token);
      if (path !== undefined) void windows.show(path);
    },
    async clearRecent() {
      await recent.clear();
      await show();
    },
  };
  // One after the other: what an older one read must not replace what a newer one shows.
  let shown: Promise<void> = Promise.resolve();
  const show = () => {
    shown = shown.then(async () => {
      if (machine.platform !== 'darwin') return setMenu(null);
      setMenu(menuTemplate(await language(), (await recent.list()).map(tokens.fileRef), ports));
    });
    return shown;
  };
  return {
    show,
    requestDone(name) {
      // The page does not wait for it: a recent document may lie on a drive that takes its time.
      if (CHANGE_MENU.has(name)) void show();
    },
  };
}
