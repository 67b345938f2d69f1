import { join } from 'node:path';
import { z } from 'zod';
import { spokenLanguage } from '../../shared/i18n/spokenLanguage.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { HostServices } from '../services/hostServices.ts';
import { unsavedNotice } from '../services/unsavedNotice.ts';
import { answerRequests, isOurPage } from './answerRequests.ts';
import { DROP_CHANNEL, HEARD_CHANNEL } from './channels.ts';
import { type DesktopWindow, openDesktopWindow } from './desktopWindow.ts';
import type { AppPart, ElectronParts } from './electronParts.ts';
import { guardContents } from './guardContents.ts';
import { guardSession } from './guardSession.ts';
import { type MenuPorts, menuTemplate } from './menuTemplate.ts';
import { createOpenedFiles, type OpenedFiles } from './openedFiles.ts';
import { APP_SCHEME } from './ownOrigin.ts';
import { serveApp } from './serveApp.ts';

export interface DesktopPorts {
  readonly services: HostServices;
  /** The folder that holds `dist`. */
  readonly appPath: string;
  /** The document that this start names. */
  readonly file: string | null;
  /** The window's first frame stands. */
  ready(): void;
  /** To whoever ended it from a terminal. */
  say(line: string): void;
}

/** What a second start hands over to the first, through Electron. */
export const startSchema = z.object({ file: z.string().nullable() });
export type Start = z.infer<typeof startSchema>;

export interface Desktop {
  start(electron: ElectronParts): Promise<void>;
  /** From a terminal, where nobody looks at the window: unsaved changes stay behind in their journals, and it says where. */
  end(): Promise<void>;
}

/**
 * The desktop app. What listens to the app itself is in place at once, because the system may name a file before anything else is ready;
 * `start` is called when Electron is, with the pieces that exist only then.
 */
export function openDesktop(app: AppPart, ports: DesktopPorts): Desktop {
  const files = createOpenedFiles(ports.file);
  const { services } = ports;
  const language = async () => spokenLanguage((await services.settings.read()).language, app.getPreferredSystemLanguages());
  let desktop: DesktopWindow | null = null;

  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('window-all-closed', () => app.quit());
  app.on('open-file', (event, path) => {
    event.preventDefault();
    files.open(path);
    if (desktop !== null) bringToFront(desktop);
  });
  app.on('second-instance', (_event, _argv, _workingDirectory, start) => {
    const decoded = startSchema.safeParse(start);
    if (decoded.success && decoded.data.file !== null) files.open(decoded.data.file);
    if (desktop !== null) bringToFront(desktop);
  });

  return {
    async start(electron) {
      guardSession(electron.session);
      electron.protocol.handle(APP_SCHEME, serveApp(join(ports.appPath, 'dist/renderer')));
      let shown: Promise<void> = Promise.resolve();
      // One after the other: what an older one read must not replace what a newer one shows.
      const showMenu = () => {
        shown = shown.then(async () => setMenu(electron, services, await language(), () => desktop, showMenu));
        return shown;
      };

      listenToPage(electron, services, files, () => desktop, showMenu);
      await showMenu();
      desktop = await openDesktopWindow(electron, {
        services,
        files,
        preload: join(ports.appPath, 'dist/main/preload.cjs'),
        language,
        ready: ports.ready,
      });
    },
    async end() {
      for (const line of await unsavedNotice(services.journals, await language())) ports.say(line);
      if (desktop === null) app.quit();
      else desktop.window.destroy();
    },
  };
}

/** What changes the menu bar: its language, and the documents that it offers to open again. */
const CHANGE_MENU: ReadonlySet<unknown> = new Set(['settings.set', 'document.read', 'document.write', 'recent.clear']);

function listenToPage(
  { ipcMain }: ElectronParts,
  services: HostServices,
  files: OpenedFiles,
  desktop: () => DesktopWindow | null,
  menuChanged: () => Promise<void>,
): void {
  const mainFrame = () => desktop()?.window.webContents.mainFrame ?? null;
  answerRequests(ipcMain, {
    mainFrame,
    answer: async (name, input) => {
      const answer = await desktop()?.answer(name, input);
      if (answer === undefined) throw new Error('a page without a window');
      // The page does not wait for it: a recent document may lie on a drive that takes its time.
      if (CHANGE_MENU.has(name) && answer.ok) void menuChanged();
      return answer;
    },
    logRefusal: detail => void services.log.write('refused', detail),
  });
  ipcMain.on(HEARD_CHANNEL, event => {
    if (isOurPage(event, mainFrame())) desktop()?.heard();
  });
  ipcMain.on(DROP_CHANNEL, (event, path) => {
    if (isOurPage(event, mainFrame()) && typeof path === 'string') files.open(path);
  });
}

/** A Mac without a menu bar has no copy and paste; elsewhere the window has it all, and a bar would only take keys away from it. */
async function setMenu(
  electron: ElectronParts,
  services: HostServices,
  language: Language,
  desktop: () => DesktopWindow | null,
  changed: () => Promise<void>,
): Promise<void> {
  const { recent, tokens, machine } = services;
  if (machine.platform !== 'darwin') return electron.setMenu(null);
  const ports: MenuPorts = {
    choose: action => desktop()?.send('menu.action', { action }),
    editText: step => desktop()?.window.webContents[step](),
    openRecent: file => desktop()?.send('file.opened', file),
    clearRecent: async () => {
      await recent.clear();
      await changed();
    },
  };
  electron.setMenu(menuTemplate(language, (await recent.list()).map(tokens.fileRef), ports));
}

function bringToFront({ window }: DesktopWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
