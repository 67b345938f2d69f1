import type { HostEvents } from '../../shared/host/host.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { HostServices } from '../services/hostServices.ts';
import type { PageBefore } from '../services/windowPort.ts';
import { createWindowSession, type WindowSession } from '../services/windowSession.ts';
import { EVENT_CHANNEL } from './channels.ts';
import type { DialogPart, ElectronParts, WindowPart } from './electronParts.ts';
import { askWhereToSave, askWhichToOpen } from './fileDialogs.ts';
import { guardClosing } from './guardClosing.ts';
import { createOpenedFiles } from './openedFiles.ts';
import { START_URL } from './ownOrigin.ts';
import { windowOptions } from './windowOptions.ts';
import { createWindowPages, type WindowPages } from './windowPages.ts';
import type { WindowPlace, WindowPlaces } from './windowPlaces.ts';
import { askAboutCrashedPage, askAboutHungPage } from './windowQuestions.ts';

/** One window as the rest of main knows it. */
export interface DesktopWindow {
  readonly window: WindowPart;
  answer: WindowSession['answer'];
  /** The page has heard an event. */
  heard(): void;
  send<Name extends keyof HostEvents>(name: Name, payload: HostEvents[Name]): void;
  /** The path of what it shows, or is about to show. */
  file(): string | null;
  isDirty(): boolean;
  /** Nothing was ever done in it, and nothing is on its way to it. */
  isBlank(): boolean;
  open(path: string): void;
  bringToFront(): void;
  /** Closes it as its user would. False: its user keeps it. */
  leave(): Promise<boolean>;
  /** Has its page hand over what it still holds, if it is there to do so. */
  flush(): Promise<void>;
}

export interface DesktopWindowPorts {
  readonly services: HostServices;
  readonly places: WindowPlaces;
  readonly preload: string;
  language(): Promise<Language>;
  ready(): void;
  openWindow(path: string | null): Promise<void>;
  /** The system is about to end. */
  systemEnds(): void;
}

/** Opens a window for a file, or an empty one, and stands for it before the services: its dialogs, its title, its end. */
export function openDesktopWindow(
  electron: ElectronParts,
  ports: DesktopWindowPorts,
  { file, place, dark }: { readonly file: string | null; readonly place: WindowPlace; readonly dark: boolean },
): DesktopWindow {
  const { services } = ports;
  const { window, dialog } = electron.openWindow(
    windowOptions({ preload: ports.preload, dark, bounds: place.bounds, devTools: !electron.app.isPackaged }),
  );
  const files = createOpenedFiles(file);
  const send: DesktopWindow['send'] = (name, payload) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  };
  let left: ((gone: boolean) => void) | null = null;

  const startSession = (pageBefore: PageBefore): WindowSession =>
    createWindowSession(services, {
      front: 'electron',
      pageBefore,
      send,
      dialogs: {
        open: async kind =>
          askWhichToOpen(dialog, await ports.language(), kind, (await services.recent.lastFolder()) ?? services.machine.home),
        save: async (kind, suggested) => askWhereToSave(dialog, await ports.language(), kind, suggested),
      },
      systemLanguages: () => electron.app.getPreferredSystemLanguages(),
      opened: () => files.pageAsks(path => send('file.opened', services.tokens.fileRef(path))),
      openWindow: ports.openWindow,
      stateChanged: ({ title, dirty, file }) => {
        window.setTitle(title === '' ? 'Orgsketch' : `${dirty ? '• ' : ''}${title} — Orgsketch`);
        window.setDocumentEdited(dirty);
        window.setRepresentedFilename(file ?? '');
      },
      ready: () => {
        pages.standsNow();
        ports.ready();
      },
      close: () => window.destroy(),
      stay: () => left?.(false),
    });
  const pages: WindowPages = createWindowPages(files, startSession);
  const state = () => pages.session().state();

  const pageLives = guardClosing(window, {
    pageListens: pages.stands,
    isDirty: () => state().dirty,
    askPage: () => send('close.requested', null),
    askUser: async () => askAboutHungPage(dialog, await ports.language(), state().title),
    stays: () => left?.(false),
    now: services.machine.now,
  });
  window.on('closed', () => {
    pages.end();
    left?.(true);
  });
  for (const event of ['query-session-end', 'session-end'] as const) window.on(event, ports.systemEnds);
  restoreCrashedPage(window, dialog, ports, pages);
  ports.places.follow(window);

  // The title is ours: it marks unsaved changes where the system has no mark of its own.
  window.on('page-title-updated', event => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize();
    if (place.fullScreen) window.setFullScreen(true);
    window.show();
  });
  window.loadURL(START_URL).catch(error => {
    void services.log.write('the page did not load', String(error));
    if (!window.isDestroyed()) window.show();
  });

  return {
    window,
    send,
    heard: pageLives,
    answer: (name, input) => {
      pageLives();
      return pages.answer(name, input);
    },
    file: () => files.waiting() ?? state().file,
    isDirty: () => state().dirty,
    isBlank: () => files.waiting() === null && state().blank,
    open: files.open,
    bringToFront() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    leave: () =>
      new Promise(resolve => {
        left = resolve;
        window.close();
      }),
    flush: async () => {
      if (pages.stands()) await pages.session().flush();
    },
  };
}

function restoreCrashedPage(window: WindowPart, dialog: DialogPart, { services, language }: DesktopWindowPorts, pages: WindowPages): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void services.log.write('the page is gone', reason);
    pages.crashed();
    const again = await askAboutCrashedPage(dialog, await language());
    if (window.isDestroyed()) return;
    if (again) window.webContents.reload();
    else window.destroy();
  });
}
