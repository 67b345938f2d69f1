import { join } from 'node:path';
import { z } from 'zod';
import { spokenLanguage } from '../../shared/i18n/spokenLanguage.ts';
import type { HostServices } from '../services/hostServices.ts';
import { unsavedNotice } from '../services/unsavedNotice.ts';
import { createMenuBar } from './createMenuBar.ts';
import { type DesktopWindow, openDesktopWindow } from './desktopWindow.ts';
import { createDesktopWindows, type DesktopWindows } from './desktopWindows.ts';
import type { AppPart, ElectronParts } from './electronParts.ts';
import { guardContents } from './guardContents.ts';
import { guardQuitting } from './guardQuitting.ts';
import { guardSession } from './guardSession.ts';
import { listenToPages } from './listenToPages.ts';
import { APP_SCHEME } from './ownOrigin.ts';
import { serveApp } from './serveApp.ts';
import { systemRecent } from './systemRecent.ts';
import { createWindowPlaces, type WindowPlaces } from './windowPlaces.ts';

export interface DesktopPorts {
  readonly services: HostServices;
  /** The folder that holds `dist`. */
  readonly appPath: string;
  /** The documents that this start names. */
  readonly files: readonly string[];
  /** The first frame of the first window stands. */
  ready(): void;
  /** To whoever ended it from a terminal. */
  say(line: string): void;
}

/** What a second start hands over to the first, through Electron. */
export const startSchema = z.object({ files: z.array(z.string()).readonly() });
export type Start = z.infer<typeof startSchema>;

export interface Desktop {
  start(electron: ElectronParts): Promise<void>;
  /** From a terminal, where nobody looks at the windows: unsaved changes stay behind in their journals, and it says where. */
  end(): Promise<void>;
}

/**
 * The desktop app. What listens to the app itself is in place at once, because the system may name a file before anything else is ready;
 * `start` is called when Electron is, with the pieces that exist only then.
 */
export function openDesktop(app: AppPart, ports: DesktopPorts): Desktop {
  const recent = systemRecent(ports.services.recent, app, ports.services.machine.platform);
  const services: HostServices = { ...ports.services, recent };
  const language = async () => spokenLanguage((await services.settings.read()).language, app.getPreferredSystemLanguages());
  let early: readonly string[] = ports.files;
  let started: { readonly windows: DesktopWindows; readonly places: WindowPlaces } | null = null;

  const windowsOpen = (): readonly DesktopWindow[] => started?.windows.all() ?? [];
  const show = (file: string | null) => {
    if (started !== null) void started.windows.show(file);
    else if (file !== null) early = [...early, file];
  };
  const flushAll = async () => {
    await Promise.all(windowsOpen().map(window => window.flush()));
  };
  const quit = async () => {
    await started?.places.settled();
    app.quit();
  };
  const end = async () => {
    await flushAll();
    for (const line of await unsavedNotice(services.journals, await language())) ports.say(line);
    for (const { window } of windowsOpen()) window.destroy();
    await quit();
  };

  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  // A Mac's app lives on in the Dock.
  app.on('window-all-closed', () => services.machine.platform !== 'darwin' && void quit());
  app.on('activate', () => {
    if (windowsOpen().length === 0) show(null);
  });
  guardQuitting(app, windowsOpen, quit);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show(path);
  });
  app.on('second-instance', (_event, _argv, _workingDirectory, start) => {
    const { data } = startSchema.safeParse(start);
    for (const file of data?.files ?? []) show(file);
    if (data === undefined || data.files.length === 0) bringForward();
  });
  const bringForward = () => {
    const front = started?.windows.front();
    if (front) front.bringToFront();
    else show(null);
  };

  return {
    async start(electron) {
      guardSession(electron.session);
      electron.protocol.handle(APP_SCHEME, serveApp(join(ports.appPath, 'dist/renderer')));
      electron.onShutdown(event => {
        // What is unsaved is offered at the next start: a system that ends waits for no answer.
        event.preventDefault();
        void end();
      });

      const places = createWindowPlaces(electron.screen, services);
      const windows = createDesktopWindows(async (file, front) => {
        const { theme } = await services.settings.read();
        const dark = theme === 'system' ? electron.nativeTheme.shouldUseDarkColors : theme === 'dark';
        const place = await places.next(front?.window ?? null);
        return openDesktopWindow(electron, windowPorts, { file, place, dark });
      });
      const windowPorts = {
        services,
        places,
        language,
        preload: join(ports.appPath, 'dist/main/preload.cjs'),
        ready: once(ports.ready),
        openWindow: windows.openBeside,
        systemEnds: () => void flushAll(),
      };
      started = { windows, places };

      const menu = createMenuBar(electron, services, windows, language);
      listenToPages(electron.ipcMain, { windows, log: services.log, requestDone: menu.requestDone });
      await menu.show();
      for (const file of early.length === 0 ? [null] : early) await windows.show(file);
    },
    end,
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
